import type { DraftMark } from './draft.ts';
import type { Initiative } from './initiative.ts';
import type { Delivery } from './notice.ts';
import type { Organisation } from './partnership.ts';
import type { Person } from './person.ts';
import type { ReachOfPerson } from './reach.ts';
import type { Round, StatusRequest } from './round.ts';
import type { StatusUpdate } from './status-update.ts';
import type { Goal } from './strategy.ts';

/** All that a round's grid is made of. */
export type GridSource = {
  readonly round: Round;
  readonly timeZone: string;
  readonly organisations: readonly Pick<Organisation, 'id' | 'shortName'>[];
  /** Of the strategy version that the round asks under. */
  readonly goals: readonly Pick<Goal, 'id' | 'name' | 'nameEn'>[];
  readonly initiatives: readonly Initiative[];
  readonly people: readonly Person[];
  readonly requests: readonly StatusRequest[];
  /** The answers that the requests stand at. */
  readonly updates: readonly StatusUpdate[];
  readonly drafts: readonly DraftMark[];
  readonly confirmations: readonly { readonly initiativeId: string; readonly version: number }[];
  readonly snoozes: readonly { readonly personId: string; readonly until: string }[];
  readonly deliveries: readonly Delivery[];
  /** Empty where the reader does not see it. */
  readonly reach: readonly ReachOfPerson[];
  readonly reader: Person;
  /** The newest version of each initiative that the reader has seen. */
  readonly seen: Readonly<Record<string, number>>;
  /** The partnership's local day (ISO date) on which it is read. */
  readonly day: string;
};
