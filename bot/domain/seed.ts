import type { AgendaPoint } from './agenda.ts';
import type { Decision } from './decision.ts';
import type { Initiative, InitiativeDescription } from './initiative.ts';
import type { InitiativeStatus } from './initiative-status.ts';
import type { Meeting } from './meeting.ts';
import type { Minutes, MinutesAnswer, MinutesText } from './minutes.ts';
import type { Delivery } from './notice.ts';
import type { Partnership } from './partnership.ts';
import type { Person } from './person.ts';
import type { Round, StatusRequest } from './round.ts';
import type { Snapshot } from './snapshot.ts';
import type { StatusUpdate } from './status-update.ts';

/** All rows of a new partnership, written at once by the demonstration, by `npm run seed` or from a template. */
export type PartnershipSeed = {
  readonly partnership: Partnership;
  readonly initiatives: readonly { readonly initiative: Initiative; readonly description: InitiativeDescription }[];
  readonly people: readonly Person[];
  /** Rounds with one request per initiative; the last one is the current. */
  readonly rounds: readonly { readonly round: Round; readonly requests: readonly StatusRequest[] }[];
  readonly updates: readonly StatusUpdate[];
  readonly statuses: readonly InitiativeStatus[];
  /** What was already said in its rounds; none where left out. */
  readonly deliveries?: readonly Delivery[];
  /** What its closed rounds said, frozen; none where left out. */
  readonly snapshots?: readonly Snapshot[];
  /** Its groups' meetings and what they decided; none where left out. */
  readonly meetings?: SeedMeetings;
};

export type SeedMeetings = {
  readonly meetings: readonly Meeting[];
  /** The points of agendas that were written. */
  readonly points: readonly AgendaPoint[];
  readonly decisions: readonly Decision[];
  readonly minutes: readonly {
    readonly minutes: Minutes;
    readonly text: MinutesText;
    readonly answers: readonly MinutesAnswer[];
  }[];
};
