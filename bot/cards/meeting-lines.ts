import type { AttendanceAnswer } from '#bot/domain/attendance.ts';
import type { Meeting } from '#bot/domain/meeting.ts';
import type { MeetingWarning } from '#bot/domain/meeting-warnings.ts';
import type { Text } from '#bot/text/da.ts';
import { formatClock, formatWeekday } from '#bot/text/format.ts';
import { meetingWarningSentence } from '#bot/text/meeting-sentence.ts';
import { noticeData } from './card-data.ts';
import type { Element, Execute } from './element-types.ts';
import { buttons, container, executeAction, factLine, paragraph } from './elements.ts';
import type { MeetingAddress } from './meeting-action.ts';

/** When and where a meeting is held, for a card to one person; `zone` is the partnership's. */
export function placeAndTime(text: Text, meeting: Meeting, zone: string): readonly Element[] {
  const words = text.meetingCards;
  const { place, timeZone } = meeting;
  return [
    paragraph(whenHeld(text, meeting), { spacing: 'small' }),
    ...(timeZone === zone ? [] : [paragraph(words.zone(timeZone), { spacing: 'none' })]),
    place === '' ? paragraph(words.online, { spacing: 'none' }) : factLine(words.place, place, { spacing: 'none' }),
  ];
}

function whenHeld({ meetingCards, language }: Text, { date, startTime, endTime }: Meeting): string {
  const [from, to] = [formatClock(startTime, language), formatClock(endTime, language)];
  return meetingCards.when(formatWeekday(date, language), from, to);
}

/** What there is to know about when it is held; nothing where there is nothing. */
export function warningLines(text: Text, warnings: readonly MeetingWarning[], title: string): readonly Element[] {
  if (warnings.length === 0) return [];
  const lines = warnings.map((warning) => paragraph(meetingWarningSentence(text, warning), { spacing: 'small' }));
  return [container([paragraph(title, { weight: 'bolder' }), ...lines], { style: 'attention', spacing: 'medium' })];
}

/** Says whether one comes, with one press. */
export function answerButton(text: Text, address: MeetingAddress, answer: 'yes' | 'no'): Execute {
  const title = text.meetings.attendance.buttons[answer];
  const { partnershipId, meetingId } = address;
  return executeAction({
    title,
    data: noticeData('meeting.answer', { partnershipId, meetingId, answer }),
    inputs: 'none',
  });
}

/** What one has answered, in our words. */
export function ownAnswer({ meetingCards: words }: Text, own: AttendanceAnswer | null): string {
  return own === null ? words.unanswered : words.own[own];
}

/** The way to all coming meetings. */
export function allMeetings(text: Text, partnershipId: string): Element {
  const data = noticeData('meeting.list', { partnershipId });
  return { ...buttons(executeAction({ title: text.meetingCards.list.all, data, inputs: 'none' })), spacing: 'small' };
}
