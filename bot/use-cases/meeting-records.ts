import type { AgendaPoint, AgendaTemplate } from '#bot/domain/agenda.ts';
import type { Attendance } from '#bot/domain/attendance.ts';
import type { CalendarFeed } from '#bot/domain/calendar-feed.ts';
import type { Group } from '#bot/domain/channel.ts';
import type { Decision } from '#bot/domain/decision.ts';
import type { Meeting } from '#bot/domain/meeting.ts';
import type { MeetingRevision } from '#bot/domain/meeting-revision.ts';
import type { MeetingSeries } from '#bot/domain/meeting-series.ts';
import type { Minutes, MinutesAnswer, MinutesDraft, MinutesText } from '#bot/domain/minutes.ts';
import type { WrittenCase } from '#bot/domain/written-case.ts';
import type { Tagged } from './tagged.ts';

/** The changes of a commit that are about meetings, what they decide and what is written of them. */
export type MeetingChange =
  | { readonly kind: 'written_case'; readonly value: WrittenCase; readonly tag: string | null }
  /** `before` is the meeting as it was read with the tag; null where it is new. */
  | { readonly kind: 'meeting'; readonly value: Meeting; readonly before: Meeting | null; readonly tag: string | null }
  | { readonly kind: 'meeting_series'; readonly value: MeetingSeries; readonly tag: string | null }
  /** Goes with its meeting, whose tag guards both. */
  | { readonly kind: 'meeting_revision'; readonly value: MeetingRevision }
  | { readonly kind: 'attendance'; readonly value: Attendance; readonly tag: string | null }
  | { readonly kind: 'calendar_feed'; readonly value: CalendarFeed; readonly tag: string | null }
  | { readonly kind: 'agenda_point'; readonly value: AgendaPoint; readonly tag: string | null }
  /** Takes a point from where it stands; the whole commit fails where it is gone already. */
  | { readonly kind: 'agenda_point_gone'; readonly value: AgendaPoint }
  | { readonly kind: 'agenda_template'; readonly value: AgendaTemplate; readonly tag: string | null }
  /** A version's own row, which guards what became of it. */
  | { readonly kind: 'minutes'; readonly value: Minutes; readonly tag: string | null }
  /** Inserted: the whole commit fails where there is this version, or this answer. */
  | { readonly kind: 'minutes_text'; readonly value: MinutesText }
  | { readonly kind: 'minutes_answer'; readonly value: MinutesAnswer }
  | { readonly kind: 'minutes_draft'; readonly value: MinutesDraft; readonly tag: string | null }
  /** `before` is the decision as it was read with the tag; null where it is new. Four rows at most. */
  | {
      readonly kind: 'decision';
      readonly value: Decision;
      readonly before: Decision | null;
      readonly tag: string | null;
    };

/** Local days (ISO dates), the last not included. */
export type Period = { readonly from: string; readonly before: string };

/** What is kept of meetings. Every function throws an Outage when the store does not answer. */
export type MeetingRecords = {
  meeting(partnershipId: string, meetingId: string): Promise<Tagged<Meeting> | null>;
  /** The meetings of a period, by day. */
  meetings(partnershipId: string, period: Period): Promise<readonly Meeting[]>;
  meetingSeries(partnershipId: string): Promise<readonly Tagged<MeetingSeries>[]>;
  /** Oldest first. */
  meetingRevisions(partnershipId: string, meetingId: string): Promise<readonly MeetingRevision[]>;
  attendances(partnershipId: string, meetingId: string): Promise<readonly Attendance[]>;
  attendance(partnershipId: string, meetingId: string, personId: string): Promise<Tagged<Attendance> | null>;
  calendarFeed(partnershipId: string, personId: string): Promise<Tagged<CalendarFeed> | null>;
  /** The points of a meeting, or with `meetingId` null those that wait for the group's next one; in no order. */
  agenda(
    partnershipId: string,
    scope: Pick<AgendaPoint, 'meetingId' | 'group'>,
  ): Promise<readonly Tagged<AgendaPoint>[]>;
  /** The usual one where the group has agreed on no other; the tag is then null. */
  agendaTemplate(
    partnershipId: string,
    group: Group,
  ): Promise<{ readonly value: AgendaTemplate; readonly tag: string | null }>;
  /** The versions of a meeting's minutes, newest first, and nothing of what they say. */
  minutes(partnershipId: string, meetingId: string): Promise<readonly Tagged<Minutes>[]>;
  minutesText(partnershipId: string, meetingId: string, version: number): Promise<MinutesText | null>;
  /** All that was ever answered to a version; see `newestAnswers`. */
  minutesAnswers(partnershipId: string, meetingId: string, version: number): Promise<readonly MinutesAnswer[]>;
  minutesDraft(partnershipId: string, meetingId: string): Promise<Tagged<MinutesDraft> | null>;
  writtenCase(partnershipId: string, caseId: string): Promise<Tagged<WrittenCase> | null>;
  /** What was sent round in a period, oldest first. */
  writtenCases(partnershipId: string, period: Period): Promise<readonly WrittenCase[]>;
  decision(partnershipId: string, decisionId: string): Promise<Tagged<Decision> | null>;
  /** What was decided in a period, oldest first. */
  decisions(partnershipId: string, period: Period): Promise<readonly Decision[]>;
  /** Oldest first, as the next two. */
  openDecisions(partnershipId: string): Promise<readonly Decision[]>;
  meetingDecisions(partnershipId: string, meetingId: string): Promise<readonly Decision[]>;
  initiativeDecisions(partnershipId: string, initiativeId: string): Promise<readonly Decision[]>;
};
