import * as v from 'valibot';
import { packFormats } from '#bot/domain/pack.ts';
import { longestWhy, redactionStates, type TextPlace } from '#bot/domain/redaction.ts';
import { id, instant, localDay, named, person, version } from './fields.ts';

/** Reporting personal data, and what becomes of it. Each path takes `?partnership=` as all others do. */
export const redactionPaths = {
  /** GET what is or was hidden, for coordinators and administrators; POST reports a text, which hides it at once. */
  redactions: '/api/redactions',
  /** POST: what was hidden, to whoever acts for its controller; each reading leaves a line in the audit trail. */
  read: (redactionId: string) => `/api/redactions/${encodeURIComponent(redactionId)}/read`,
  /** POST: stays hidden, or comes back. */
  decide: (redactionId: string) => `/api/redactions/${encodeURIComponent(redactionId)}/decide`,
} as const;

/** Where the text stands. */
export const textPlace = v.variant('kind', [
  v.object({ kind: v.literal('answer'), initiativeId: id, version }),
  v.object({ kind: v.literal('description'), initiativeId: id }),
  v.object({ kind: v.literal('point'), meetingId: id, pointId: id }),
  v.object({ kind: v.literal('decision'), decisionId: id }),
  v.object({ kind: v.literal('minutes'), meetingId: id, version }),
  v.object({ kind: v.literal('case'), caseId: id }),
  v.object({ kind: v.literal('yearly'), roundId: id, key: id }),
  v.object({ kind: v.picklist(['note', 'edition']), roundId: id, initiativeId: id }),
  v.object({ kind: v.literal('goal'), roundId: id, goalId: id }),
]);

export const reportText = v.object({
  place: textPlace,
  /** Those that are meant, as they were shown; null for every text of the place. */
  texts: v.nullable(v.pipe(v.array(v.pipe(v.string(), v.maxLength(8000))), v.minLength(1), v.maxLength(40))),
  why: v.pipe(v.string(), v.maxLength(2 * longestWhy)),
});
export type ReportTextBody = v.InferOutput<typeof reportText>;

export const reportedText = v.object({ hiddenOn: localDay });

const placeKinds = [
  'answer',
  'description',
  'point',
  'decision',
  'minutes',
  'case',
  'yearly',
  'note',
  'goal',
  'edition',
] as const satisfies readonly TextPlace['kind'][];

export const redactionShown = v.object({
  id,
  kind: v.picklist(placeKinds),
  /** What it is about, where that has a name. */
  about: v.nullable(named),
  author: v.nullable(person),
  /** Whose data it is; empty where that is not known. */
  organisation: v.string(),
  reportedBy: person,
  discoveredAt: instant,
  /** Until when a breach has to be reported to the supervisory authority. */
  reportBy: instant,
  hiddenOn: localDay,
  why: v.string(),
  state: v.picklist(redactionStates),
  decidedBy: v.nullable(person),
  decidedAt: v.nullable(instant),
  mayDecide: v.boolean(),
});
export type RedactionShown = v.InferOutput<typeof redactionShown>;

export const redactionList = v.object({ redactions: v.array(redactionShown) });

export const hiddenTexts = v.object({
  texts: v.array(v.string()),
  /** Meeting packs it stands in. */
  packs: v.array(
    v.object({
      number: v.number(),
      round: named,
      madeAt: instant,
      downloads: v.array(v.object({ person, format: v.picklist(packFormats), at: instant })),
      sentTo: v.array(person),
    }),
  ),
});
export type HiddenTextsShown = v.InferOutput<typeof hiddenTexts>;

export const decideRedaction = v.object({
  decision: v.picklist(['kept', 'released']),
  /** The `state` it was decided from; refused with `things_changed_meanwhile` where somebody else has decided since. */
  seen: v.picklist(redactionStates),
});

export const decidedRedaction = v.object({ state: v.picklist(redactionStates) });
