import type { RequestState } from './round.ts';
import type { Health, StatusUpdate } from './status-update.ts';

/** What a closed round said, frozen. A reopened round gets another beside it; none is ever changed. */
export type Snapshot = {
  readonly roundId: string;
  /** 1, 2, 3 … within the round. */
  readonly number: number;
  /** Domain instant (ISO, UTC). */
  readonly frozenAt: string;
  /** In the strategy's order. */
  readonly entries: readonly SnapshotEntry[];
};

/** One initiative as the round left it. No names of people: ids and the role of then. */
export type SnapshotEntry = {
  readonly initiativeId: string;
  readonly order: number;
  /** The names it held on the day the round closed. */
  readonly name: string;
  readonly nameEn: string | null;
  readonly goalIds: readonly string[];
  readonly organisationIds: readonly string[];
  readonly requestState: RequestState;
  /** The whole answer, or null: no status in this round. */
  readonly update: StatusUpdate | null;
  /** Its health in the round before, or null. */
  readonly healthBefore: Health | null;
  /** False also where there was no answer in either round. */
  readonly changedSinceLast: boolean;
};
