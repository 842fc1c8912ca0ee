import * as v from 'valibot';
import { groups } from '#bot/domain/channel.ts';
import { decisionStates, decisionTypes } from '#bot/domain/decision.ts';
import { decisionFields } from '#bot/domain/decision-problem.ts';
import { toldStates } from '#bot/domain/told-decision.ts';
import { instant, named, person } from './fields.ts';

const decision = (id: string) => `/api/decisions/${encodeURIComponent(id)}`;

/** The paths of decisions. Each takes `?partnership=` as all others do. */
export const decisionPaths = {
  /** GET: what is still to be done, of what the caller may see. */
  open: '/api/decisions',
  /** GET: those of one meeting; POST writes one. */
  ofMeeting: (meetingId: string) => `/api/meetings/${encodeURIComponent(meetingId)}/decisions`,
  /** GET. */
  ofInitiative: (initiativeId: string) => `/api/initiatives/${encodeURIComponent(initiativeId)}/decisions`,
  /** GET one; POST corrects it. */
  decision,
  /** POST: what became of it. */
  outcome: (id: string) => `${decision(id)}/outcome`,
} as const;

const lang = v.picklist(['da', 'en']);

export const decisionShown = v.object({
  id: v.string(),
  type: v.picklist(decisionTypes),
  text: v.string(),
  lang,
  group: v.picklist(groups),
  meetingId: v.nullable(v.string()),
  /** The local day of its meeting; null where it was decided in writing. */
  meetingOn: v.nullable(v.string()),
  pointId: v.nullable(v.string()),
  initiative: v.nullable(named),
  /** Organisations' ids. */
  assentedBy: v.array(v.string()),
  responsible: v.nullable(person),
  dueOn: v.nullable(v.string()),
  readers: v.picklist(['all', 'group']),
  /** For those at a closed point alone; who they are is the meeting's to say. */
  isClosed: v.boolean(),
  state: v.picklist(decisionStates),
  isUnderWay: v.boolean(),
  isOverdue: v.boolean(),
  outcome: v.string(),
  outcomeBy: v.nullable(person),
  outcomeAt: v.nullable(instant),
  createdAt: instant,
  /** A word for exactly this decision: whoever changes it says which they saw. */
  version: v.string(),
  /** May the caller correct it, and may they say what became of it? */
  mayChange: v.boolean(),
  mayTell: v.boolean(),
});
export type DecisionShown = v.InferOutput<typeof decisionShown>;

/** Oldest first. */
export const decisions = v.object({ decisions: v.array(decisionShown) });
export type DecisionsShown = v.InferOutput<typeof decisions>;

/** Those of a meeting, with what can be chosen in the form of a new one; null where the caller may not write one. */
export const meetingDecisions = v.object({
  decisions: v.array(decisionShown),
  choices: v.nullable(
    v.object({
      organisations: v.array(v.object({ id: v.string(), name: v.string(), shortName: v.string() })),
      people: v.array(person),
      initiatives: v.array(named),
      pointIds: v.array(v.string()),
    }),
  ),
});
export type MeetingDecisionsShown = v.InferOutput<typeof meetingDecisions>;

/** Generous, so that a text that is too long can be returned to its writer with the field named. */
const typed = v.optional(v.pipe(v.string(), v.maxLength(10_000)));
/** Every field as text; several organisations joined by commas. */
const raw = v.object(v.entriesFromList(decisionFields, typed));
export type TypedDecision = v.InferOutput<typeof raw>;

/** POST: a decision of a meeting. Refused as `invalid_decision` with every `field/code` in `problems`. */
export const writeDecision = v.object({
  /** Made when the form was shown: the same form sent twice is one decision. */
  formId: v.pipe(v.string(), v.uuid()),
  raw,
  lang,
});

/** POST: the decision as it is to be. */
export const changeDecision = v.object({
  /** The `version` that was seen. */
  version: v.pipe(v.string(), v.maxLength(100)),
  raw,
  lang,
});

/** `changed_meanwhile`: nothing was saved, and this is how it stands now. */
export const changedDecision = v.object({
  kind: v.picklist(['saved', 'changed_meanwhile']),
  decision: decisionShown,
});
export type ChangedDecisionShown = v.InferOutput<typeof changedDecision>;

/** POST; only coordinators and the meeting's chair drop one. */
export const tellOutcome = v.object({
  state: v.picklist(toldStates),
  note: v.optional(v.pipe(v.string(), v.maxLength(10_000)), ''),
});
