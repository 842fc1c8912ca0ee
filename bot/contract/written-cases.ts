import * as v from 'valibot';
import { caseFields } from '#bot/domain/parse-case.ts';
import { caseAnswers, caseStates } from '#bot/domain/written-case.ts';
import { instant, named, person } from './fields.ts';

const written = (id: string) => `/api/written-cases/${encodeURIComponent(id)}`;

/** What the steering group decides in writing between its meetings. Each path takes `?partnership=` as all others do. */
export const writtenCasePaths = {
  /** GET those of the last half year; POST sends one. */
  cases: '/api/written-cases',
  /** POST. */
  answer: (id: string) => `${written(id)}/answer`,
  withdraw: (id: string) => `${written(id)}/withdraw`,
} as const;

export const writtenCase = v.object({
  id: v.string(),
  title: v.string(),
  recommendation: v.string(),
  lang: v.picklist(['da', 'en']),
  initiative: v.nullable(named),
  asked: v.array(person),
  /** Who has answered; what they answered is among `answers` where it is the reader's to know. */
  answeredIds: v.array(v.string()),
  answers: v.array(v.object({ person, answer: v.picklist(caseAnswers), note: v.string() })),
  answerBy: v.string(),
  state: v.picklist(caseStates),
  decisionId: v.nullable(v.string()),
  sentBy: person,
  sentAt: instant,
  mayAnswer: v.boolean(),
  mayWithdraw: v.boolean(),
});
export type WrittenCaseShown = v.InferOutput<typeof writtenCase>;

/** Newest first, with those who can be asked by name; null where the caller may not send a case. */
export const writtenCases = v.object({ cases: v.array(writtenCase), askable: v.nullable(v.array(person)) });
export type WrittenCasesShown = v.InferOutput<typeof writtenCases>;

const typed = v.optional(v.pipe(v.string(), v.maxLength(10_000)));

/** POST. Refused as `invalid_case` with every `field/code` in `problems`. */
export const sendCase = v.object({
  /** Made when the form was shown: the same form sent twice is one case. */
  formId: v.pipe(v.string(), v.uuid()),
  /** `askedIds`: one member of each organisation, joined by commas; empty for the first of each by name. */
  raw: v.object(v.entriesFromList(caseFields, typed)),
  lang: v.picklist(['da', 'en']),
});

/** POST: a member's own answer. */
export const answerCase = v.object({
  answer: v.picklist(caseAnswers),
  note: v.optional(v.pipe(v.string(), v.maxLength(10_000)), ''),
});
