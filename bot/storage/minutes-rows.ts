import * as v from 'valibot';
import { pointKinds } from '#bot/domain/agenda.ts';
import { decisionTypes } from '#bot/domain/decision.ts';
import {
  type Minutes,
  type MinutesAnswer,
  type MinutesDraft,
  type MinutesText,
  minutesAnswerKinds,
  minutesRoles,
  minutesStates,
} from '#bot/domain/minutes.ts';
import { closedToSchema } from './agenda-rows.ts';
import { keyOf } from './keys.ts';
import { readLongText, textProperties } from './long-text.ts';
import { json, jsonText, newRow, orNull, type Row, readRow, type StoredRow } from './row.ts';
import { rowKeys } from './row-keys.ts';

/** A version's mark: it alone is written again, as its state changes. */
export function minutesRow(partnershipId: string, minutes: Minutes): Row {
  const { meetingId, version } = minutes;
  return newRow(
    { partitionKey: keyOf(partnershipId), rowKey: rowKeys.minutes(meetingId, version) },
    {
      meetingId,
      version,
      state: minutes.state,
      memberIds: jsonText(idsSchema, minutes.memberIds),
      dueOn: minutes.dueOn,
      isSilenceApproval: minutes.isSilenceApproval,
      formId: minutes.formId,
      sentById: minutes.sentById,
      sentAt: minutes.sentAt,
      settledAt: minutes.settledAt,
      approvedBy: minutes.approvedBy,
    },
  );
}

export function minutesFromRow(row: StoredRow): Minutes {
  return readRow(minutesSchema, row);
}

/** What a version says, whole as JSON. */
export function minutesTextRow(partnershipId: string, text: MinutesText): Row {
  const address = { partitionKey: keyOf(partnershipId), rowKey: rowKeys.minutesText(text.meetingId, text.version) };
  return newRow(address, textProperties(jsonText(textSchema, text)));
}

export function minutesTextFromRow(row: StoredRow): MinutesText {
  return readLongText(textSchema, row);
}

export function minutesAnswerRow(partnershipId: string, minutesAnswer: MinutesAnswer): Row {
  const { meetingId, version, personId, role, answer, note, at } = minutesAnswer;
  const address = { partitionKey: keyOf(partnershipId), rowKey: rowKeys.minutesAnswer(minutesAnswer) };
  return newRow(address, { meetingId, version, personId, role, answer, note, at });
}

export function minutesAnswerFromRow(row: StoredRow): MinutesAnswer {
  return readRow(answerSchema, row);
}

export function minutesDraftRow(partnershipId: string, draft: MinutesDraft): Row {
  const address = { partitionKey: keyOf(partnershipId), rowKey: rowKeys.minutesDraft(draft.meetingId) };
  return newRow(address, textProperties(jsonText(draftSchema, draft)));
}

export function minutesDraftFromRow(row: StoredRow): MinutesDraft {
  return readLongText(draftSchema, row);
}

const idsSchema = v.array(v.string());
const langSchema = v.picklist(['da', 'en']);

const minutesSchema = v.object({
  meetingId: v.string(),
  version: v.number(),
  state: v.picklist(minutesStates),
  memberIds: json(idsSchema),
  dueOn: v.string(),
  isSilenceApproval: v.boolean(),
  formId: v.string(),
  sentById: v.string(),
  sentAt: v.string(),
  settledAt: orNull(v.string()),
  approvedBy: orNull(v.picklist(['members', 'silence'])),
});

const answerSchema = v.object({
  meetingId: v.string(),
  version: v.number(),
  personId: v.string(),
  role: v.picklist(minutesRoles),
  answer: v.picklist(minutesAnswerKinds),
  note: v.string(),
  at: v.string(),
});

const draftPoint = {
  pointId: v.string(),
  kind: v.picklist(pointKinds),
  title: v.nullable(v.string()),
  closedTo: closedToSchema,
  isCarriedOver: v.boolean(),
  text: v.string(),
};

const draftSchema = v.object({
  meetingId: v.string(),
  revision: v.number(),
  lang: langSchema,
  present: idsSchema,
  absent: idsSchema,
  points: v.array(v.object(draftPoint)),
  savedById: v.nullable(v.string()),
  savedAt: v.nullable(v.string()),
});

const decisionSchema = v.object({
  id: v.string(),
  type: v.picklist(decisionTypes),
  text: v.string(),
  lang: langSchema,
  assentedBy: idsSchema,
  responsibleId: v.nullable(v.string()),
  dueOn: v.nullable(v.string()),
  closedTo: closedToSchema,
});

const textSchema = v.object({
  meetingId: v.string(),
  version: v.number(),
  lang: langSchema,
  present: idsSchema,
  absent: idsSchema,
  points: v.array(v.object({ ...draftPoint, decisions: v.array(decisionSchema) })),
  change: v.string(),
});
