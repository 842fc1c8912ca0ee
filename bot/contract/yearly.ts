import * as v from 'valibot';
import { verdicts } from '#bot/domain/goal-summary.ts';
import { yearlyParts, yearlyStates } from '#bot/domain/yearly.ts';
import { yearlyFormats } from '#bot/domain/yearly-edition.ts';
import { yearlyProblemCodes } from '#bot/domain/yearly-problems.ts';
import { id, instant, localDay, version } from './fields.ts';

const ofRound = (roundId: string) => `/api/rounds/${encodeURIComponent(roundId)}/yearly`;

/** The paths of a yearly round's yearly status. Each takes `?partnership=` as all others do. */
export const yearlyPaths = {
  /** GET: as far as it is the caller's to see. */
  yearly: ofRound,
  /** POST: one of the coordinators' own texts, or an initiative's paragraph. */
  text: (roundId: string, part: (typeof yearlyParts)[number]) => `${ofRound(roundId)}/texts/${part}`,
  paragraph: (roundId: string, initiativeId: string) =>
    `${ofRound(roundId)}/paragraphs/${encodeURIComponent(initiativeId)}`,
  /** POST: that a text by agreement is agreed on with its lead. */
  clear: (roundId: string, initiativeId: string) =>
    `${ofRound(roundId)}/paragraphs/${encodeURIComponent(initiativeId)}/clear`,
  /** POST. */
  days: (roundId: string) => `${ofRound(roundId)}/days`,
  approver: (roundId: string) => `${ofRound(roundId)}/approver`,
  ask: (roundId: string) => `${ofRound(roundId)}/ask`,
  approve: (roundId: string) => `${ofRound(roundId)}/approve`,
  refuse: (roundId: string) => `${ofRound(roundId)}/refuse`,
  publish: (roundId: string) => `${ofRound(roundId)}/publish`,
  /** GET: a file, in Danish unless `?lang=en`; `draft` is what the next edition would say now. */
  file: (roundId: string, edition: number | 'draft', format: (typeof yearlyFormats)[number]) =>
    `${ofRound(roundId)}/editions/${edition}?as=${format}`,
} as const;

const language = v.picklist(['da', 'en']);
const revision = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** Generous, so that a text that is too long is refused with its field named. */
const typed = v.pipe(v.string(), v.maxLength(20_000));

/** POST: `seen` is the revision it was written from, 0 where there was none. */
export const writeYearlyText = v.object({ text: typed, lang: language, seen: revision });
export const clearParagraph = v.object({ version });
export const setYearlyDays = v.object({ from: localDay, cutOffOn: localDay });
/** POST: null takes the naming back. */
export const nameApprover = v.object({ personId: v.nullable(id) });
/** POST: `edition` is the number it gets. */
export const askApproval = v.object({ edition: version, answerBy: localDay });
/** POST: the edition that was read. */
export const aboutEdition = v.object({ edition: version });
export const sendYearlyBack = v.object({ edition: version, reason: typed });

const yearlyText = v.object({
  text: v.string(),
  lang: language,
  revision,
  clearedVersion: v.nullable(v.number()),
  byId: v.string(),
  writtenAt: instant,
});
export type YearlyTextShown = v.InferOutput<typeof yearlyText>;

/** `conflict`: somebody else wrote meanwhile, nothing was stored, and `text` is theirs. */
export const yearlyWriting = v.object({ kind: v.picklist(['saved', 'conflict']), text: yearlyText });
export type YearlyWritingShown = v.InferOutput<typeof yearlyWriting>;

const approval = v.object({ organisationId: v.string(), at: instant });
const lead = v.object({
  /** `open`: may be told; `to_clear`: by agreement; `closed`: may not; `none`: nothing written. */
  kind: v.picklist(['open', 'to_clear', 'closed', 'none']),
  text: v.nullable(v.string()),
  lang: v.nullable(language),
  version: v.nullable(v.number()),
});

const paragraph = v.object({
  initiativeId: v.string(),
  name: v.string(),
  nameEn: v.nullable(v.string()),
  /** The lead's own, untouched. */
  lead,
  /** How a coordinator worded it for a meeting, which stands unless `written` does; null where nobody did. */
  forMeeting: v.nullable(v.string()),
  /** The coordinators' beside it, or null. */
  written: v.nullable(yearlyText),
});
export type ParagraphShown = v.InferOutput<typeof paragraph>;

const draft = v.object({
  state: v.picklist(yearlyStates),
  from: localDay,
  cutOffOn: localDay,
  edition: v.number(),
  answerBy: v.nullable(localDay),
  changedAt: v.nullable(instant),
  askedAt: v.nullable(instant),
  approvedAt: v.nullable(instant),
  approvals: v.array(approval),
  refusal: v.nullable(v.object({ organisationId: v.string(), at: instant, edition: v.number(), reason: v.string() })),
  named: v.array(v.object({ organisationId: v.string(), personId: v.string() })),
  organisations: v.array(v.object({ id: v.string(), name: v.string() })),
  /** Of goals, initiatives or parts. */
  problems: v.array(v.object({ code: v.picklist(yearlyProblemCodes), names: v.array(v.string()) })),
  texts: v.array(v.object({ part: v.picklist(yearlyParts), ...yearlyText.entries })),
  /** In the strategy's order; null where nobody has judged it. */
  goals: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      nameEn: v.nullable(v.string()),
      judgement: v.nullable(v.object({ verdict: v.picklist(verdicts), reasons: v.string(), lang: language })),
    }),
  ),
  mayWrite: v.boolean(),
  mayApprove: v.boolean(),
  mayName: v.boolean(),
});

export const yearly = v.object({
  roundId: v.string(),
  round: v.object({ name: v.string(), nameEn: v.nullable(v.string()) }),
  published: v.array(v.object({ edition: v.number(), at: instant, approvals: v.array(approval) })),
  /** Null to whoever may read what is published only. */
  draft: v.nullable(draft),
  paragraphs: v.array(paragraph),
});
export type YearlyShown = v.InferOutput<typeof yearly>;

/** How far it is after something was decided. */
export const yearlyDecided = v.object({
  state: v.picklist(yearlyStates),
  edition: v.number(),
  approvals: v.array(approval),
});
export type YearlyDecided = v.InferOutput<typeof yearlyDecided>;

/** The query of a file. */
export const yearlyFileQuery = v.object({ as: v.picklist(yearlyFormats), lang: v.optional(language, 'da') });
