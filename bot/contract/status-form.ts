import * as v from 'valibot';
import { followUpStates } from '#bot/domain/follow-up.ts';
import { checkCodes, typedFields } from '#bot/domain/status-form.ts';
import { healthWords, helpSources } from '#bot/domain/status-update.ts';
import { toldStates } from '#bot/domain/told-decision.ts';
import { visibilities } from '#bot/domain/visibility.ts';

/** Generous, so that a text that is too long can be returned to its writer with the field named. */
const typed = v.optional(v.pipe(v.string(), v.maxLength(10_000)));
const raw = v.object(v.entriesFromList(typedFields, typed));

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const address = v.object({
  partnershipId: id,
  initiativeId: id,
  roundId: id,
  formId: id,
  baseVersion: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
});

const lang = v.picklist(['da', 'en']);

export const requestFate = v.variant('kind', [
  v.object({ kind: v.literal('asked'), on: v.string() }),
  v.object({ kind: v.literal('on_agenda'), meetingOn: v.string() }),
  v.object({ kind: v.literal('in_writing'), answerBy: v.string() }),
  v.object({
    kind: v.literal('decided'),
    decisionId: v.string(),
    on: v.string(),
    text: v.string(),
    lang,
    state: v.picklist(toldStates),
  }),
]);
export type RequestFateShown = v.InferOutput<typeof requestFate>;

const lastAnswer = v.object({
  health: v.picklist(healthWords),
  help: v.picklist(helpSources),
  happened: v.string(),
  reason: v.string(),
  nextSteps: v.string(),
  helpText: v.string(),
  result: v.string(),
  submittedAt: v.string(),
  authorName: v.string(),
  lang,
});

/** The same form as the card in the chat, with the same inputs by the same names. */
export const statusForm = v.object({
  address,
  initiativeName: v.string(),
  roundName: v.string(),
  dueOn: v.string(),
  /** Last local day on which it is taken, where the due time has passed; else null. */
  lateUntil: v.nullable(v.string()),
  mode: v.picklist(['new', 'edit']),
  /** The decisions asked about: the first in the fields `followUp1…`, and so on. */
  followUps: v.array(
    v.object({
      decisionId: v.string(),
      text: v.string(),
      lang,
      madeOn: v.string(),
      dueOn: v.nullable(v.string()),
      isOverdue: v.boolean(),
      told: v.nullable(v.picklist(followUpStates)),
    }),
  ),
  moreFollowUps: v.number(),
  /** What has become of the help that was asked for; null where none was, or it is not the reader's. */
  fate: v.nullable(requestFate),
  fields: v.picklist(['all', 'result_only']),
  visibilities: v.array(v.picklist(visibilities)),
  last: v.nullable(lastAnswer),
  lastIsHidden: v.boolean(),
  /** The rounds that a yearly one reuses, oldest first; `answer` null where it is hidden, or where there was none. */
  earlierInYear: v.array(
    v.object({ roundId: v.string(), roundName: v.string(), answer: v.nullable(lastAnswer), isHidden: v.boolean() }),
  ),
  draftSavedAt: v.nullable(v.string()),
  /** Whom a coordinator enters it for, or null. */
  onBehalfOf: v.nullable(v.object({ personId: v.string(), name: v.string() })),
  returned: v.nullable(v.object({ question: v.string(), byName: v.string(), at: v.string() })),
  filled: raw,
});
export type StatusFormShown = v.InferOutput<typeof statusForm>;
export type TypedStatus = v.InferOutput<typeof raw>;

/** POST: a status, an unchanged one (only `reason` of what is typed counts), or a draft of one. */
export const typedStatus = v.object({ address, raw, language: lang });
export type SendStatus = v.InferInput<typeof typedStatus>;

const fieldProblem = v.object({
  field: v.picklist(typedFields),
  code: v.picklist([
    'required',
    'too_long',
    'reason_required',
    'contains_cpr_number',
    'unknown_choice',
    'several_organisations',
    'not_confirmed',
    ...checkCodes,
  ]),
  limit: v.optional(v.number()),
  found: v.optional(v.string()),
});

/** What became of a status that was sent. Whatever is not `accepted` brings back what was typed. */
export const statusOutcome = v.variant('kind', [
  v.object({
    kind: v.literal('accepted'),
    version: v.number(),
    submittedAt: v.string(),
    late: v.boolean(),
    unchanged: v.boolean(),
  }),
  v.object({ kind: v.literal('problems'), form: statusForm, problems: v.array(fieldProblem) }),
  /** Yellow or red cannot be repeated without a reason. */
  v.object({ kind: v.literal('reason_needed'), form: statusForm, problems: v.array(fieldProblem) }),
  v.object({ kind: v.literal('answered_meanwhile'), form: statusForm, other: v.nullable(lastAnswer), at: v.string() }),
  v.object({
    kind: v.literal('closed'),
    roundName: v.string(),
    isDraftKept: v.boolean(),
    coordinators: v.array(v.object({ name: v.string(), organisationName: v.string(), phone: v.nullable(v.string()) })),
  }),
]);
export type StatusOutcome = v.InferOutput<typeof statusOutcome>;

export const savedDraft = v.object({
  /** Null where nothing was written: then there is no draft. */
  savedAt: v.nullable(v.string()),
  /** True where something that looked like a CPR number was not kept. */
  isMasked: v.boolean(),
  /** False once the round has closed. */
  mayBeSent: v.boolean(),
});
export type DraftSaved = v.InferOutput<typeof savedDraft>;

/** POST: which of the caller's own drafts to throw away. */
export const draftPlace = v.object({ partnershipId: id, initiativeId: id, roundId: id });
