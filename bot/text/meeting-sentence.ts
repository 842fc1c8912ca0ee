import type { Meeting } from '#bot/domain/meeting.ts';
import type { MeetingProblem } from '#bot/domain/meeting-problem.ts';
import type { MeetingWarning } from '#bot/domain/meeting-warnings.ts';
import type { Text } from './da.ts';
import { formatDay, formatWeekday } from './format.ts';

/** What a meeting is called: its own title as it was written, or after its group in the reader's language. */
export function meetingTitle(
  { meetings }: Pick<Text, 'meetings'>,
  { title, group }: Pick<Meeting, 'title' | 'group'>,
): string {
  return title ?? meetings.titles[group];
}

/** What to do about one problem of one field, as a sentence that can stand beside the field. */
export function meetingProblemSentence(
  { meetings }: Pick<Text, 'meetings'>,
  { field, code, limit }: MeetingProblem,
): string {
  if (code === 'required' || code === 'unknown_choice') return meetings.fields[field].missing;
  if (code === 'too_long') return meetings.problems.too_long(limit ?? 0);
  return meetings.problems[code];
}

/** What to know before a meeting is planned so. Holds nothing that anybody wrote, and of other meetings their group. */
export function meetingWarningSentence(
  { meetings, language }: Pick<Text, 'meetings' | 'language'>,
  warning: MeetingWarning,
): string {
  const say = meetings.warnings;
  const article = language === 'da' ? 'den ' : '';
  const on = (day: string) => `${article}${formatDay(day, language)}`;
  switch (warning.code) {
    case 'quiet_period':
      return say.quiet_period(on(warning.from), on(warning.to));
    case 'school_holiday':
      return say.school_holiday(String(warning.week));
    case 'same_people':
      return say.same_people(warning.personIds.length, meetings.otherMeetings[warning.group]);
    case 'same_day':
      return say.same_day(meetings.otherMeetings[warning.group]);
    case 'pack_before_close':
      return say.pack_before_close(on(warning.packFrozenOn), on(warning.graceUntil));
    default:
      return say[warning.code](formatWeekday(warning.date, language));
  }
}
