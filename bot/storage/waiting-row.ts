import * as v from 'valibot';
import type { WaitingPerson } from '#bot/domain/person.ts';
import { newRow, type Row, readRow, type StoredRow } from './row.ts';
import { directoryKeys } from './row-keys.ts';

export function waitingRow(person: WaitingPerson): Row {
  const { tenantId, objectId } = person.identity;
  return newRow(
    { partitionKey: directoryKeys.tenant(tenantId), rowKey: directoryKeys.waiting(objectId) },
    { tenantId, objectId, name: person.name, firstSeenAt: person.firstSeenAt, seenIn: person.seenIn },
  );
}

export function waitingPersonFromRow(row: StoredRow): WaitingPerson {
  const { tenantId, objectId, ...rest } = readRow(waitingSchema, row);
  return { identity: { tenantId, objectId }, ...rest };
}

const waitingSchema = v.object({
  tenantId: v.string(),
  objectId: v.string(),
  name: v.string(),
  firstSeenAt: v.string(),
  seenIn: v.picklist(['chat', 'tab']),
});
