import * as v from 'valibot';
import { type Round, roundKinds, roundStates } from '#bot/domain/round.ts';
import { reminderSteps } from './reminder-steps.ts';
import { json, jsonText, newRow, orNull, type Row, type RowAddress, readRow, type StoredRow } from './row.ts';

/** A round lies among the current rows until a later one replaces it, so the caller says where. */
export function roundRow(address: RowAddress, round: Round): Row {
  return newRow(address, {
    id: round.id,
    kind: round.kind,
    name: round.name,
    nameEn: round.nameEn,
    strategyVersionId: round.strategyVersionId,
    plannedById: round.plannedById,
    state: round.state,
    opensOn: round.opensOn,
    dueOn: round.dueOn,
    graceUntil: round.graceUntil,
    dueTime: round.dueTime,
    graceTime: round.graceTime,
    meetingOn: round.meetingOn,
    initiativeIds: round.initiativeIds && jsonText(idsSchema, round.initiativeIds),
    reminders: jsonText(ownReminders, round.reminders),
    basedOn: jsonText(idsSchema, round.basedOn),
    proposal: round.proposal && jsonText(proposalSchema, round.proposal),
    opensAt: round.opensAt,
    openedAt: round.openedAt,
    closedAt: round.closedAt,
    snapshot: round.snapshot,
  });
}

/** The tag of a round among the earlier ones: where it lies it is only ever read or moved away. */
export const earlierTag = 'earlier';

export function roundFromRow(row: StoredRow): Round {
  return readRow(roundSchema, row);
}

const idsSchema = v.array(v.string());
const ownReminders = v.nullable(reminderSteps);

const proposalSchema = v.object({
  opensOn: v.string(),
  dueOn: v.string(),
  graceUntil: v.string(),
  dueTime: v.nullable(v.string()),
  graceTime: v.nullable(v.string()),
  meetingOn: v.nullable(v.string()),
});

/** Rows of the first release end after `graceUntil`; what they lack is what a round has before anything happened to it. */
const roundSchema = v.object({
  id: v.string(),
  kind: v.picklist(roundKinds),
  name: v.string(),
  nameEn: orNull(v.string()),
  strategyVersionId: v.string(),
  plannedById: orNull(v.string()),
  state: v.picklist(roundStates),
  opensOn: v.string(),
  dueOn: v.string(),
  graceUntil: v.string(),
  dueTime: orNull(v.string()),
  graceTime: orNull(v.string()),
  meetingOn: orNull(v.string()),
  initiativeIds: orNull(json(idsSchema)),
  reminders: v.optional(json(ownReminders), '[]'),
  basedOn: v.optional(json(idsSchema), '[]'),
  proposal: orNull(json(proposalSchema)),
  opensAt: orNull(v.string()),
  openedAt: orNull(v.string()),
  closedAt: orNull(v.string()),
  snapshot: v.optional(v.number(), 0),
});
