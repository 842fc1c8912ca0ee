import type { AuditLine } from '#bot/domain/audit-line.ts';
import type { Channel, StandingPost } from '#bot/domain/channel.ts';
import type { Draft, DraftAddress, DraftMark } from '#bot/domain/draft.ts';
import type { DueWork } from '#bot/domain/due-work.ts';
import type { GoalSummary } from '#bot/domain/goal-summary.ts';
import type { Initiative } from '#bot/domain/initiative.ts';
import type { InitiativeStatus } from '#bot/domain/initiative-status.ts';
import type { Invitation } from '#bot/domain/invitation.ts';
import type { Delivery, Intent, Outgoing } from '#bot/domain/notice.ts';
import type { Pack, PackMark } from '#bot/domain/pack.ts';
import type { Partnership } from '#bot/domain/partnership.ts';
import type { Identity, Person } from '#bot/domain/person.ts';
import type { Redaction } from '#bot/domain/redaction.ts';
import type { Round, StatusRequest } from '#bot/domain/round.ts';
import type { Settings } from '#bot/domain/settings.ts';
import type { Snapshot } from '#bot/domain/snapshot.ts';
import type { SteppingDown } from '#bot/domain/stepping-down.ts';
import type { MeetingChange, MeetingRecords } from './meeting-records.ts';
import type { PackChange, PackRecords } from './pack-records.ts';
import type { StrategyChange, StrategyRecords } from './strategy-records.ts';
import type { Tagged } from './tagged.ts';
import type { YearlyChange, YearlyRecords } from './yearly-records.ts';

/**
 * One change of a commit. Where a `tag` is asked for, null means that there must be no such row yet, and a tag that
 * nobody may have written since it was read. Every other record is put as it is.
 */
export type Change =
  | { readonly kind: 'partnership'; readonly value: Partnership; readonly tag: string }
  | { readonly kind: 'settings'; readonly value: Settings; readonly tag: string | null }
  | { readonly kind: 'round'; readonly value: Round; readonly tag: string | null }
  /** It leaves the current rounds for the earlier ones; goes with the `partnership`, whose tag guards both. */
  | { readonly kind: 'round_replaced'; readonly value: Round }
  | { readonly kind: 'initiative'; readonly value: Initiative; readonly tag: string }
  | { readonly kind: 'person'; readonly value: Person; readonly tag: string }
  | { readonly kind: 'status'; readonly value: InitiativeStatus; readonly tag: string }
  /** Goes with its initiative's `status`, whose tag guards both. */
  | { readonly kind: 'request'; readonly value: StatusRequest }
  | { readonly kind: 'draft'; readonly value: Draft }
  | { readonly kind: 'draft_done'; readonly value: DraftAddress }
  | { readonly kind: 'goal_summary'; readonly value: GoalSummary; readonly tag: string | null }
  | { readonly kind: 'stepping_down'; readonly value: SteppingDown; readonly tag: string | null }
  | { readonly kind: 'invitation'; readonly value: Invitation; readonly tag: string | null }
  /** A person who is new: the whole commit fails where somebody has the id. */
  | { readonly kind: 'new_person'; readonly value: Person }
  /** The identity is nobody's any more; goes with its `person`, whose tag guards both. */
  | { readonly kind: 'identity_gone'; readonly value: Identity }
  /** Inserted: the whole commit fails where the identity is somebody's. */
  | { readonly kind: 'new_identity'; readonly value: Identity; readonly personId: string }
  | { readonly kind: 'snooze'; readonly value: Snooze }
  | { readonly kind: 'seen'; readonly value: Seen; readonly tag: string | null }
  | { readonly kind: 'confirmation'; readonly value: Confirmation }
  /** One entry of a snapshot that is being frozen; written whole before the round says that it is there. */
  | {
      readonly kind: 'snapshot_entry';
      readonly roundId: string;
      readonly number: number;
      readonly value: Snapshot['entries'][number];
    }
  | { readonly kind: 'snapshot'; readonly value: Omit<Snapshot, 'entries'> }
  /** Inserted, in as many rows as it is long: the whole commit fails where its round has a pack of this number. */
  | { readonly kind: 'pack'; readonly value: Pack; readonly madeById: string }
  /** Inserted as `reported`; `kept` and `released` take its place, and the whole commit fails where it was released. */
  | { readonly kind: 'redaction'; readonly value: Redaction; readonly tag: string | null }
  | MeetingChange
  | PackChange
  | YearlyChange
  | StrategyChange
  | { readonly kind: 'channel'; readonly value: Channel; readonly tag: string | null }
  | { readonly kind: 'standing_post'; readonly value: StandingPost; readonly tag: string | null }
  /** Work for the clock; the same work twice is one. */
  | { readonly kind: 'due'; readonly value: DueWork }
  /** Takes work away; the whole commit fails where it is gone already, so that work is done by one. */
  | { readonly kind: 'due_done'; readonly value: DueWork }
  /** Decides to say something: it and its delivery are inserted, so the whole commit fails where it was decided before. */
  | { readonly kind: 'send'; readonly value: Intent }
  /** As `send`, for what shows the state at the moment it is sent (a standing post): one that waits already will do. */
  | { readonly kind: 'send_newest'; readonly value: Intent }
  | { readonly kind: 'outgoing'; readonly value: Outgoing; readonly tag: string }
  /** Settles what was to be sent: nothing more is to be done about it. */
  | { readonly kind: 'outgoing_done'; readonly value: Outgoing; readonly tag: string }
  | { readonly kind: 'delivery'; readonly value: Delivery }
  | { readonly kind: 'audit'; readonly value: AuditLine };

/** Until when a person wants no reminders in a round: a local day, ISO date. */
export type Snooze = { readonly roundId: string; readonly personId: string; readonly until: string };

/** The newest version of each initiative that a person has looked at. */
export type Seen = { readonly personId: string; readonly versions: Readonly<Record<string, number>> };

/** A lead says that what was entered for them is right. */
export type Confirmation = {
  readonly initiativeId: string;
  readonly version: number;
  readonly personId: string;
  readonly at: string;
};

/**
 * Most rows one commit takes; a `send` is two, a `meeting` or `decision` up to four, a `pack` is as many as it is long,
 * everything else one.
 */
export const mostRowsInCommit = 100;

/** What is kept of meetings, beside the packs, and of the yearly status. */
type Kept = MeetingRecords & PackRecords & YearlyRecords & StrategyRecords;

/** What the use-cases read and write besides the overview. Every function throws an Outage when the store does not answer. */
export type Records = Kept & {
  /**
   * All of it or nothing, in one entity-group transaction. Pointers to due work and to what is to be sent are written
   * first, so that no committed work can be overlooked. `outdated`: a tag no longer holds, or something to be inserted
   * was there, or work was gone. A commit with an audit line whose answer was lost is recognised by that line.
   */
  commit(partnershipId: string, changes: readonly Change[]): Promise<'committed' | 'outdated'>;
  taggedPartnership(partnershipId: string): Promise<Tagged<Partnership> | null>;
  /** The defaults where nothing was decided; the tag is then null. */
  settings(partnershipId: string): Promise<{ readonly value: Settings; readonly tag: string | null }>;
  /** All rounds ever, newest first. */
  rounds(partnershipId: string): Promise<readonly Round[]>;
  taggedRound(partnershipId: string, roundId: string): Promise<Tagged<Round> | null>;
  taggedInitiatives(partnershipId: string): Promise<readonly TaggedInitiative[]>;
  requests(partnershipId: string, roundId: string): Promise<readonly StatusRequest[]>;
  draft(partnershipId: string, address: DraftAddress): Promise<Draft | null>;
  /** Who has a draft for what, and nothing of what they say. */
  drafts(partnershipId: string, roundId: string): Promise<readonly DraftMark[]>;
  goalSummaries(partnershipId: string, roundId: string): Promise<readonly Tagged<GoalSummary>[]>;
  steppingDowns(partnershipId: string): Promise<readonly Tagged<SteppingDown>[]>;
  invitations(partnershipId: string): Promise<readonly Tagged<Invitation>[]>;
  invitation(partnershipId: string, personId: string): Promise<Tagged<Invitation> | null>;
  snoozes(partnershipId: string, roundId: string): Promise<readonly Snooze[]>;
  /** Nothing where they have looked at nothing; the tag is then null. */
  seen(partnershipId: string, personId: string): Promise<{ readonly value: Seen; readonly tag: string | null }>;
  confirmations(partnershipId: string, initiativeId: string): Promise<readonly Confirmation[]>;
  snapshot(partnershipId: string, roundId: string, number: number): Promise<Snapshot | null>;
  /** A round's packs by number, and nothing of what they say. */
  packs(partnershipId: string, roundId: string): Promise<readonly PackMark[]>;
  pack(partnershipId: string, roundId: string, number: number): Promise<Pack | null>;
  /** What hides a text now. */
  redactions(partnershipId: string): Promise<readonly Tagged<Redaction>[]>;
  releasedRedactions(partnershipId: string): Promise<readonly Redaction[]>;
  channels(partnershipId: string): Promise<readonly Tagged<Channel>[]>;
  /** `scope` as `scopeOf` says of their notice. */
  standingPosts(partnershipId: string, scope: string): Promise<readonly Tagged<StandingPost>[]>;
  /** Work due at or before an instant, oldest first. */
  due(partnershipId: string, until: string): Promise<readonly DueWork[]>;
  /** All work about one round, meeting or the like that is still to come, oldest first. */
  dueAbout(partnershipId: string, aboutId: string): Promise<readonly DueWork[]>;
  outgoing(partnershipId: string): Promise<readonly Tagged<Outgoing>[]>;
  outgoingOf(partnershipId: string, intentId: string): Promise<Tagged<Outgoing> | null>;
  /** `scope` as `scopeOf` says of the notice. */
  delivery(partnershipId: string, scope: string | null, intentId: string): Promise<Delivery | null>;
  deliveries(partnershipId: string, scope: string | null): Promise<readonly Delivery[]>;
};

export type TaggedInitiative = { readonly initiative: Tagged<Initiative>; readonly status: Tagged<InitiativeStatus> };

/** Finds partnerships that have something due, by time, without looking at any other. */
export type DueIndex = {
  /** Pointers at or before an instant, oldest first; at most `limit`. */
  pointers(until: string, limit: number): Promise<readonly DuePointer[]>;
  /** Removes a pointer that nobody has written again since it was read. */
  forget(pointer: DuePointer): Promise<void>;
  /** The first minute after an instant for which there is a pointer (ISO instant), or null. */
  nextAfter(instant: string): Promise<string | null>;
  recordRun(run: SchedulerRun): Promise<void>;
  lastRun(): Promise<SchedulerRun | null>;
};

export type DuePointer = {
  readonly partnershipId: string;
  /** The minute it points at (ISO instant). */
  readonly at: string;
  /** Machine instant at which it was last written. */
  readonly writtenAt: string;
  readonly tag: string;
};

/** The scheduler's last round through what is due. */
export type SchedulerRun = {
  /** Machine instant (ISO, UTC) at its end. */
  readonly at: string;
  /** Domain instant up to which it looked. */
  readonly until: string;
  readonly done: number;
  readonly failed: number;
};
