import type { ReachOfPerson } from './reach.ts';
import type { RequestState } from './round.ts';
import type { Health } from './status-update.ts';

/** Where one initiative stands in a round: `not_started` is asked and not answered. */
export type GridState = RequestState | 'not_asked';

/** One initiative's line, as one reader sees it. People by id; of texts only the coordinators' own notes. */
export type GridRow = {
  readonly initiativeId: string;
  readonly order: number;
  readonly name: string;
  readonly nameEn: string | null;
  readonly organisationIds: readonly string[];
  readonly leadIds: readonly string[];
  readonly deputyIds: readonly string[];
  readonly state: GridState;
  /** The answer that stands; all null or false where there is none. */
  readonly version: number | null;
  readonly submittedAt: string | null;
  readonly byId: string | null;
  readonly health: Health | null;
  readonly late: boolean;
  readonly unchanged: boolean;
  /** Whose answer it is, where a coordinator entered it, and whether they have said that it is right. */
  readonly onBehalfOfId: string | null;
  readonly isConfirmed: boolean;
  /** True where this reader has not seen this version yet; what was there before they coordinated is none of it. */
  readonly unread: boolean;
  readonly mayAcknowledge: boolean;
  /** Who returned, acknowledged or excused it, and when. */
  readonly handledById: string | null;
  readonly handledAt: string | null;
  /** The question it was returned with, or why it was excused; null where there is none or it is not this reader's. */
  readonly note: string | null;
};

/** Somebody who is asked in the round, or would be if they were not away. */
export type GridPerson = {
  readonly personId: string;
  /** What they are asked about; for who is away, what they lead. */
  readonly initiativeIds: readonly string[];
  readonly noticesSent: number;
  /** Domain instant of the newest that arrived, or null. */
  readonly lastNoticeAt: string | null;
  /** Local day, ISO date; null where they have put nothing off, or that day has come. */
  readonly snoozedUntil: string | null;
  readonly standInId: string | null;
  readonly reach: ReachOfPerson | null;
};

/** Counted over everything the round asks, whoever reads it. Excused initiatives are not among `asked`. */
export type GridTotals = {
  readonly asked: number;
  readonly answered: number;
  readonly missing: number;
  readonly returned: number;
  readonly acknowledged: number;
  readonly excused: number;
  readonly late: number;
  readonly unchanged: number;
};

/** How many of the answers that stand came on a local day (ISO date). */
export type AnswersOfDay = { readonly day: string; readonly count: number };

/** How many of an organisation's or a goal's initiatives have answered, and when the answers that stand came. */
export type AnswersOfPart = {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
  /** Without those excused. */
  readonly asked: number;
  readonly answered: number;
  readonly perDay: readonly AnswersOfDay[];
};

/** A round as one reader may follow it. */
export type RoundGrid = {
  readonly roundId: string;
  readonly totals: GridTotals;
  readonly answersPerDay: readonly AnswersOfDay[];
  /** Each initiative under every organisation and goal of its own. */
  readonly byOrganisation: readonly AnswersOfPart[];
  readonly byGoal: readonly AnswersOfPart[];
  readonly rows: readonly GridRow[];
  readonly people: readonly GridPerson[];
};
