import type { CaseFacts } from './case-facts.ts';
import type { Group } from './channel.ts';
import type { DecisionFacts } from './decision-facts.ts';
import type { Verdict } from './goal-summary.ts';
import type { Language } from './language.ts';
import type { Meeting } from './meeting.ts';
import type { MeetingFacts } from './meeting-notice-content.ts';
import type { Minutes } from './minutes.ts';
import type { FailureReason, Fallback } from './notice.ts';
import type { PackAudience } from './pack-audience.ts';
import type { Reach } from './reach.ts';
import type { RequestState, RoundKind } from './round.ts';
import type { MeetingNamed, ShownMinutes } from './shown-minutes.ts';
import type { StatusContent, TextField } from './status-update.ts';
import type { DraftProblem } from './strategy-draft.ts';
import type { YearlyWritten } from './yearly-edition.ts';
import type { YearlyProblem } from './yearly-problems.ts';

/** What a notice says, as plain facts for one reader in their language: made when it is sent, and never stored. */
export type NoticeContent = NoticeSetting & NoticeFacts;

export type NoticeSetting = {
  readonly partnershipId: string;
  readonly partnershipName: string;
  readonly sampleData: boolean;
  readonly timeZone: string;
  readonly language: Language;
};

export type NoticeFacts =
  | AskedFacts
  | DecisionFacts
  | CaseFacts
  | ({ readonly kind: 'dates_changed' } & OfRound & { readonly lines: readonly AskedLine[] })
  | ({ readonly kind: 'cancelled' } & OfRound & { readonly askedBy: readonly Asker[] })
  | ({ readonly kind: 'returned'; readonly question: string; readonly byName: string } & OfRound & OfInitiative)
  | ({ readonly kind: 'handed_over'; readonly byName: string; readonly askedBy: readonly Asker[] } & OfRound &
      OfInitiative)
  | ({
      readonly kind: 'entered_for_you';
      readonly byName: string;
      readonly version: number;
      readonly content: StatusContent;
      readonly lang: Language;
    } & OfRound &
      OfInitiative)
  /** That a co-lead's answer settled it; never its text. */
  | ({ readonly kind: 'answered_by_other'; readonly byName: string; readonly at: string } & OfRound & OfInitiative)
  | ({ readonly kind: 'stepping_down'; readonly personId: string; readonly personName: string } & OfInitiative)
  | ({ readonly kind: 'stepping_down_answered'; readonly isConfirmed: boolean } & OfInitiative)
  /** To coordinators: what was proposed for a meeting since they were told last. */
  | {
      readonly kind: 'point_proposed';
      readonly meeting: Pick<Meeting, 'id' | 'group' | 'title' | 'date'>;
      readonly points: readonly { readonly title: string; readonly byName: string; readonly isWaiting: boolean }[];
    }
  | ({ readonly kind: 'to_call'; readonly people: readonly MissingPerson[] } & OfRound)
  | ({
      readonly kind: 'not_reached';
      readonly personName: string;
      readonly phone: string | null;
      readonly reason: FailureReason;
      readonly fallback: Fallback | null;
      readonly initiativeNames: readonly string[];
    } & OfRound)
  | ({
      readonly kind: 'yearly_approve';
      readonly edition: number;
      /** Local ISO date. */
      readonly answerBy: string;
      readonly recommendation: YearlyWritten | null;
      readonly summary: YearlyWritten | null;
      readonly goals: readonly { readonly name: string; readonly verdict: Verdict | null }[];
      /** Names of the organisations that have approved. */
      readonly approvedBy: readonly string[];
    } & OfRound)
  | ({
      readonly kind: 'yearly_paragraph';
      /** As the lead wrote it; empty where they wrote none. */
      readonly original: string;
      readonly text: string;
      readonly lang: Language;
      readonly askedBy: readonly Asker[];
    } & OfRound &
      OfInitiative)
  | ({
      readonly kind: 'yearly_cut_off';
      /** Local ISO date. */
      readonly cutOffOn: string;
      readonly problems: readonly YearlyProblem[];
    } & OfRound)
  | ({
      readonly kind: 'yearly_refused';
      readonly edition: number;
      readonly organisationName: string;
      readonly reason: string;
    } & OfRound)
  | {
      readonly kind: 'series_planned';
      readonly group: Group;
      /** Null where its meetings are called after their group. */
      readonly title: string | null;
      readonly year: number;
      /** Local days (ISO dates) of the year's meetings, in their order. */
      readonly dates: readonly string[];
      /** The strategy's last day where meetings after it were left out; else null. */
      readonly strategyEndsOn: string | null;
    }
  | {
      readonly kind: 'version_not_taken';
      /** Of the next version. */
      readonly title: string;
      /** Local day (ISO date). */
      readonly validFrom: string;
      /** What it lacks still. */
      readonly problems: readonly DraftProblem[];
    }
  | ({
      readonly kind: 'yearly_published';
      readonly edition: number;
      /** The published edition that it corrects; null for the first. */
      readonly replaces: number | null;
    } & OfRound)
  | ({ readonly kind: 'yearly_approved'; readonly edition: number; readonly approvedBy: readonly string[] } & OfRound)
  | ({ readonly kind: 'goal_summaries'; readonly goals: readonly GoalLine[] } & OfRound)
  /** That a coordinator wrote an edition of their answer for the meeting: what differs, and what was added. */
  | ({
      readonly kind: 'text_edited';
      readonly byName: string;
      readonly fields: readonly TextField[];
      readonly recommendation: string;
      readonly consequence: string;
      readonly lang: Language;
    } & OfRound &
      OfInitiative)
  | ({
      readonly kind: 'pack_sent';
      readonly number: number;
      readonly audience: PackAudience;
      /** Local ISO date, or null where the reader knows of no meeting. */
      readonly meetingOn: string | null;
    } & OfRound)
  /** That a confirmed round was due before it could be opened, so that nobody was asked. */
  | ({ readonly kind: 'not_opened' } & OfRound)
  | ({
      readonly kind: 'counter';
      readonly answered: number;
      readonly total: number;
      readonly isOver: boolean;
    } & OfRound)
  /** In a channel, for those who cannot be written to in person: no names, and a view of their own for each. */
  | ({
      readonly kind: 'channel_asked';
      readonly userMris: readonly string[];
      readonly askedBy: readonly Asker[];
    } & OfRound)
  | { readonly kind: 'minutes_sent' | 'minutes_reminder'; readonly minutes: ShownMinutes }
  /** To coordinators: what a member remarked. */
  | ({ readonly kind: 'minutes_remark'; readonly byName: string; readonly note: string } & OfMinutes)
  | ({
      readonly kind: 'minutes_settled';
      readonly state: 'approved' | 'unsettled';
      readonly approvedBy: Minutes['approvedBy'];
      readonly silent: readonly string[];
      readonly remarks: readonly { readonly name: string; readonly note: string }[];
    } & OfMinutes)
  /** In a channel: nothing of what they say. */
  | { readonly kind: 'minutes_approved'; readonly meeting: MeetingNamed }
  | { readonly kind: 'channel_test'; readonly group: Group }
  | MeetingFacts;

/** The question and its reminders: one message for everything a person is asked. */
export type AskedFacts = {
  readonly kind: 'asked' | 'reminder' | 'last_day' | 'snoozed' | 'reopened' | 'preview';
  /** The person somebody stands in for, or null. */
  readonly standsInFor: string | null;
  readonly lines: readonly AskedLine[];
  readonly askedBy: readonly Asker[];
  /** The coordinators' own sentence, or empty: ours then. */
  readonly ownText: string;
  /** Working days left, the due day not counted; 0 on the day itself. */
  readonly workingDaysLeft: number;
  /** True once the due time has passed, while a late answer is still taken. */
  readonly isOverdue: boolean;
  readonly mayHandOver: boolean;
} & OfRound;

export type OfRound = {
  readonly round: {
    readonly id: string;
    readonly kind: RoundKind;
    readonly name: string;
    readonly dueOn: string;
    readonly dueTime: string | null;
    readonly graceUntil: string;
    readonly meetingOn: string | null;
  };
};

export type OfMinutes = { readonly meeting: MeetingNamed; readonly version: number };

export type OfInitiative = { readonly initiativeId: string; readonly initiativeName: string };

export type AskedLine = OfInitiative & { readonly state: RequestState; readonly hasDraft: boolean };

/** A coordinator, as those who are asked see who asks. */
export type Asker = { readonly name: string; readonly organisationName: string; readonly phone: string | null };

export type MissingPerson = {
  readonly name: string;
  readonly phone: string | null;
  readonly initiativeNames: readonly string[];
  readonly reach: Reach;
  readonly noticesSent: number;
};

export type GoalLine = { readonly goalId: string; readonly name: string; readonly verdict: Verdict | null };
