import * as v from 'valibot';
import { type Round, roundKinds, roundStates } from '#bot/domain/round.ts';
import { newRow, orNull, type Row, type RowAddress, readRow, type StoredRow } from './row.ts';

/** A round lies among the current rows until a later one replaces it, so the caller says where. */
export function roundRow(address: RowAddress, round: Round): Row {
  return newRow(address, {
    id: round.id,
    kind: round.kind,
    name: round.name,
    nameEn: round.nameEn,
    strategyVersionId: round.strategyVersionId,
    state: round.state,
    opensOn: round.opensOn,
    dueOn: round.dueOn,
    graceUntil: round.graceUntil,
  });
}

export function roundFromRow(row: StoredRow): Round {
  return readRow(roundSchema, row);
}

const roundSchema = v.object({
  id: v.string(),
  kind: v.picklist(roundKinds),
  name: v.string(),
  nameEn: orNull(v.string()),
  strategyVersionId: v.string(),
  state: v.picklist(roundStates),
  opensOn: v.string(),
  dueOn: v.string(),
  graceUntil: v.string(),
});
