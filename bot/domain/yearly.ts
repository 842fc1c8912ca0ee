import type { Language } from './language.ts';

/**
 * `approving`: an edition lies with the organisations; `approved`: each has said yes to that edition; `published`: it
 * can be read by the whole partnership and is sent on to those who have no account.
 */
export const yearlyStates = ['draft', 'approving', 'approved', 'published'] as const;
export type YearlyState = (typeof yearlyStates)[number];

/** How far the yearly status of a yearly round has come. Its texts and its editions lie beside it. */
export type Yearly = {
  readonly roundId: string;
  readonly state: YearlyState;
  /** First and last local day (ISO dates) it tells of; nothing that came after the last is in it. */
  readonly from: string;
  readonly cutOffOn: string;
  /** The newest edition that was made for approval; 0 where there was none. */
  readonly edition: number;
  /** What was published, oldest first: a later one corrects those before it. */
  readonly published: readonly PublishedEdition[];
  /** Local day (ISO date) by which the organisations are asked to answer; null while nothing is asked. */
  readonly answerBy: string | null;
  /** Of the newest edition; void as soon as anything is changed. */
  readonly approvals: readonly YearlyApproval[];
  /** Why it was last sent back, until it is asked about again; null otherwise. */
  readonly refusal: YearlyRefusal | null;
  /** Whom an organisation has named to approve besides its member of the steering group. */
  readonly named: readonly NamedApprover[];
  readonly changedById: string | null;
  /** Domain instants (ISO, UTC); null where it never came so far, or has gone back since. */
  readonly changedAt: string | null;
  readonly askedAt: string | null;
  readonly approvedAt: string | null;
};

export type YearlyApproval = { readonly organisationId: string; readonly personId: string; readonly at: string };

/** An edition that was published, and who had said yes to it. */
export type PublishedEdition = {
  readonly edition: number;
  readonly at: string;
  readonly approvals: readonly YearlyApproval[];
};

export type YearlyRefusal = YearlyApproval & {
  /** The edition that was sent back. */
  readonly edition: number;
  readonly reason: string;
};

export type NamedApprover = { readonly organisationId: string; readonly personId: string };

/** What the coordinators write themselves: indstilling, sammenfatning, fokus for det kommende år. */
export const yearlyParts = ['recommendation', 'summary', 'focus'] as const;
export type YearlyPart = (typeof yearlyParts)[number];

/** The longest texts, in UTF-16 code units. */
export const yearlyLimits = { recommendation: 2000, summary: 4000, focus: 3000, paragraph: 800 } as const;

/** One text of the coordinators, guarded by its own number so that none overwrites another's unseen. */
export type YearlyText = {
  readonly roundId: string;
  /** A `YearlyPart`, or `paragraph/` with an initiative's id. */
  readonly key: string;
  /** Empty where it was taken away again. */
  readonly text: string;
  readonly lang: Language;
  /** 1, 2, 3 …: how often it was written. */
  readonly revision: number;
  /** Of a paragraph: the answer's version that a coordinator has cleared with its lead; null where none was. */
  readonly clearedVersion: number | null;
  readonly byId: string;
  /** Domain instant (ISO, UTC). */
  readonly writtenAt: string;
};

export function paragraphKey(initiativeId: string): string {
  return `paragraph/${initiativeId}`;
}
