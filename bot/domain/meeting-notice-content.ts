import type { AgendaPoint } from './agenda.ts';
import type { Meeting, MeetingStepKind } from './meeting.ts';
import type { KnownMeeting } from './meeting-revision.ts';
import type { MeetingChangeKind } from './meeting-states.ts';

/** What a notice about a meeting says. */
export type MeetingFacts =
  | ({ readonly kind: 'meeting_post' } & MeetingPostFacts)
  /** The meeting was told of here, and no longer is. */
  | { readonly kind: 'meeting_elsewhere' }
  | ({ readonly kind: 'meeting_step'; readonly step: MeetingStepKind; readonly day: NearDay } & MeetingPostFacts)
  | ({
      readonly kind: 'meeting_changed';
      readonly changes: readonly MeetingChangeKind[];
      /** As it was when the channel was last told. */
      readonly before: KnownMeeting;
    } & OfMeeting)
  | ({ readonly kind: 'meeting_no_channel' } & OfMeeting)
  | ({ readonly kind: 'meeting_channel_gone'; readonly channelName: string } & OfMeeting)
  | ({ readonly kind: 'meeting_headcount' } & NamedHeadcount & OfMeeting);

/** A meeting as those who are told of it see it. */
export type OfMeeting = { readonly meeting: KnownMeeting & Pick<Meeting, 'id' | 'state'> };

/** Whether a meeting is on the reader's own day, the next, or later; local days of the meeting. */
export type NearDay = 'today' | 'tomorrow' | 'later';

/** All that everybody in a meeting's channel may see. */
export type MeetingPostFacts = OfMeeting & {
  /** When it was to be before it was last moved, since the channel was told of it; else null. */
  readonly movedFrom: Pick<KnownMeeting, 'date' | 'startTime'> | null;
  /** In their order, and none that is closed. */
  readonly agenda: readonly Pick<AgendaPoint, 'kind' | 'title'>[];
  readonly progress: MeetingProgress | null;
  /** How people may answer: here, in Outlook, or no longer. */
  readonly answers: 'here' | 'in_outlook' | 'none';
  readonly count: Readonly<Record<'yes' | 'no' | 'substitutes', number>>;
};

/** How far the round is that serves a meeting. */
export type MeetingProgress = {
  readonly roundName: string;
  readonly answered: number;
  readonly total: number;
  readonly dueOn: string;
  /** While answers are awaited. */
  readonly isOpen: boolean;
  /** The day it was due on has passed. */
  readonly isPastDue: boolean;
  /** Who is missing, by name; null where that is nothing for everybody in the channel. */
  readonly missing: readonly string[] | null;
};

/** Who comes, by name. */
export type NamedHeadcount = {
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly substitutes: readonly { readonly name: string; readonly instead: string }[];
  readonly unanswered: readonly string[];
};
