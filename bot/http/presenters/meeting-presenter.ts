import type {
  HeadcountShown,
  MeetingDetailShown,
  MeetingOutcomeShown,
  MeetingShown,
  MeetingsShown,
  MeetingWarningShown,
} from '#bot/contract/meetings.ts';
import type { Attendance, Headcount } from '#bot/domain/attendance.ts';
import type { Meeting, MeetingStep } from '#bot/domain/meeting.ts';
import { meetingEnd, meetingStart } from '#bot/domain/meeting-moments.ts';
import type { MeetingProblem } from '#bot/domain/meeting-problem.ts';
import type { MeetingWarning } from '#bot/domain/meeting-warnings.ts';
import type { Person } from '#bot/domain/person.ts';
import { meetingVersion } from '#bot/use-cases/fingerprint.ts';
import type { MeetingOutcome } from '#bot/use-cases/meetings/meeting-outcome.ts';
import type { MeetingRead } from '#bot/use-cases/meetings/read-meeting.ts';
import type { MeetingsRead } from '#bot/use-cases/meetings/read-meetings.ts';
import { presentPerson } from './person-presenter.ts';

/** What anybody may know of a meeting who may see it: when, where, and who chairs it. */
export function presentMeeting(meeting: Meeting, people: readonly Person[]): MeetingShown {
  const { id, seriesId, group, title, date, startTime, endTime, timeZone } = meeting;
  const { place, onlineUrl, chairId, state, isInvited, roundId } = meeting;
  return {
    ...{ id, seriesId, group, title, date, startTime, endTime, timeZone },
    startsAt: meetingStart(meeting),
    endsAt: meetingEnd(meeting),
    place,
    onlineUrl,
    chair: chairId === null ? null : presentPerson(people, chairId),
    state,
    isInvited,
    roundId,
  };
}

export function presentMeetings({ meetings, people, mayChange }: MeetingsRead): MeetingsShown {
  const listed = meetings.map(({ meeting, own, mayAnswer, warnings }) => ({
    ...presentMeeting(meeting, people),
    own: own && presentAttendance(own),
    mayAnswer,
    warnings: warnings.map(presentWarning),
  }));
  return { meetings: listed, mayChange };
}

export function presentMeetingRead(read: MeetingRead): MeetingDetailShown {
  const { meeting, people, changeable } = read;
  return {
    meeting: presentMeeting(meeting, people),
    expected: read.expectedIds.map((id) => presentPerson(people, id)),
    own: read.own && presentAttendance(read.own),
    mayAnswer: read.mayAnswer,
    changeable: changeable && {
      version: changeable.version,
      channelId: meeting.channelId,
      plan: meeting.plan.map(presentStep),
      participantIds: [...meeting.participantIds],
      warnings: changeable.warnings.map(presentWarning),
      namesMissing: meeting.namesMissing,
      namingBarrier: changeable.namingBarrier,
    },
    headcount: read.headcount && presentHeadcount(read.headcount, people),
  };
}

/** To coordinators, who alone may plan and change. */
export function presentMeetingOutcome(outcome: MeetingOutcome): MeetingOutcomeShown {
  switch (outcome.kind) {
    case 'kept':
      return {
        kind: 'kept',
        meeting: presentMeeting(outcome.meeting, outcome.people),
        version: meetingVersion(outcome.meeting),
        warnings: outcome.warnings.map(presentWarning),
      };
    case 'warned':
      return { kind: 'warned', warnings: outcome.warnings.map(presentWarning) };
    case 'problems':
      return {
        kind: 'problems',
        problems: outcome.problems.map(presentProblem),
      };
  }
}

export function presentWarning(warning: MeetingWarning): MeetingWarningShown {
  const { date } = warning;
  switch (warning.code) {
    case 'quiet_period':
      return { code: warning.code, date, from: warning.from, to: warning.to, name: warning.name };
    case 'school_holiday':
      return { code: warning.code, date, week: warning.week };
    case 'same_people': {
      const { code, meetingId, group, personIds } = warning;
      return { code, date, meetingId, group, personIds: [...personIds] };
    }
    case 'same_day':
      return { code: warning.code, date, meetingId: warning.meetingId, group: warning.group };
    case 'pack_before_close':
      return { code: warning.code, date, packFrozenOn: warning.packFrozenOn, graceUntil: warning.graceUntil };
    default:
      return { code: warning.code, date };
  }
}

export function presentAttendance({ answer, substituteName }: Attendance) {
  return { answer, substituteName };
}

export function presentProblem({ field, code, limit }: MeetingProblem) {
  return { field, code, ...(limit === undefined ? {} : { limit }) };
}

export function presentStep({ kind, unit, before }: MeetingStep) {
  return { kind, unit, before };
}

function presentHeadcount(headcount: Headcount, people: readonly Person[]): HeadcountShown {
  const named = (ids: readonly string[]) => ids.map((id) => presentPerson(people, id));
  return {
    yes: named(headcount.yes),
    no: named(headcount.no),
    substitutes: headcount.substitutes.map(({ personId, name }) => ({ person: presentPerson(people, personId), name })),
    unanswered: named(headcount.unanswered),
  };
}
