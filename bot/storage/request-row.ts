import * as v from 'valibot';
import { requestStates, type StatusRequest } from '#bot/domain/round.ts';
import { keyOf } from './keys.ts';
import { newRow, orNull, type Row, readRow, type StoredRow } from './row.ts';
import { rowKeys } from './row-keys.ts';

export function requestRow(partnershipId: string, request: StatusRequest): Row {
  return newRow(
    { partitionKey: keyOf(partnershipId), rowKey: rowKeys.request(request.roundId, request.initiativeId) },
    {
      roundId: request.roundId,
      initiativeId: request.initiativeId,
      state: request.state,
      version: request.version,
      handledById: request.handledById,
      handledAt: request.handledAt,
      note: request.note,
    },
  );
}

export function requestFromRow(row: StoredRow): StatusRequest {
  return readRow(requestSchema, row);
}

const requestSchema = v.object({
  roundId: v.string(),
  initiativeId: v.string(),
  state: v.picklist(requestStates),
  version: orNull(v.number()),
  handledById: orNull(v.string()),
  handledAt: orNull(v.string()),
  // Rows of the first release have none.
  note: v.optional(v.string(), ''),
});
