import type { AttendanceAnswer } from '#bot/domain/attendance.ts';
import type { Meeting } from '#bot/domain/meeting.ts';
import type { Text } from '#bot/text/da.ts';
import { meetingTitle } from '#bot/text/meeting-sentence.ts';
import { noticeData } from './card-data.ts';
import type { Card, Element } from './element-types.ts';
import { buttons, card, container, executeAction, heading, openTab, paragraph, written } from './elements.ts';
import { answerButton, ownAnswer, placeAndTime } from './meeting-lines.ts';
import { type Outcome, outcome } from './outcome.ts';

/** A coming meeting, and what its reader has answered. */
export type ComingMeeting = {
  readonly meeting: Meeting;
  readonly own: AttendanceAnswer | null;
  /** Whether it can be answered here and now. */
  readonly mayAnswer: boolean;
};

export type MeetingsContent = {
  readonly text: Text;
  readonly partnershipId: string;
  readonly partnershipName: string;
  /** The partnership's zone. */
  readonly timeZone: string;
  /** The next ones, by day. */
  readonly meetings: readonly ComingMeeting[];
  /** How many come after them. */
  readonly more: number;
  /** Coordinators plan; everybody else answers. */
  readonly isCoordinator: boolean;
  readonly sampleData: boolean;
  readonly tabUrl: string;
} & Outcome;

/** The coming meetings of one person: a coordinator's to plan and move, everybody else's to answer. */
export function meetingsCard(content: MeetingsContent): Card {
  const { text, meetings, more, isCoordinator, partnershipId } = content;
  const words = text.meetingCards.list;
  const plan = noticeData('meeting.plan', { partnershipId, step: 'ask' });
  return card({
    text,
    summary: words.title,
    sampleData: content.sampleData,
    body: [
      heading(words.title),
      written(content.partnershipName, { spacing: 'none' }),
      ...outcome(content),
      ...(meetings.length === 0 ? [paragraph(words.none)] : []),
      ...meetings.map((coming) => row(content, coming)),
      ...(more > 0 ? [paragraph(words.more(more), { spacing: 'medium' })] : []),
      ...(isCoordinator
        ? [buttons(executeAction({ title: words.plan, data: plan, inputs: 'none', isMain: true }))]
        : []),
      buttons(openTab(text.chat.buttons.openMeetings, content.tabUrl)),
    ],
  });
}

function row(content: MeetingsContent, coming: ComingMeeting): Element {
  const { text, timeZone, isCoordinator, partnershipId } = content;
  const { meeting } = coming;
  const show = executeAction({
    title: text.meetingCards.list.show,
    data: noticeData('meeting.show', { partnershipId, meetingId: meeting.id }),
    inputs: 'none',
  });
  return container(
    [
      written(meetingTitle(text, meeting), { weight: 'bolder' }),
      ...placeAndTime(text, meeting, timeZone),
      ...(isCoordinator ? [buttons(show)] : answering(content, coming)),
    ],
    { separator: true, spacing: 'medium' },
  );
}

function answering({ text, partnershipId }: MeetingsContent, { meeting, own, mayAnswer }: ComingMeeting): Element[] {
  const address = { partnershipId, meetingId: meeting.id };
  const words = text.meetingCards;
  if (!mayAnswer) return meeting.isInvited ? [paragraph(words.inOutlook, { spacing: 'small' })] : [];
  const other = executeAction({
    title: words.buttons.substitute,
    data: noticeData('meeting.show', address),
    inputs: 'none',
  });
  return [
    paragraph(ownAnswer(text, own), { spacing: 'small' }),
    buttons(answerButton(text, address, 'yes'), answerButton(text, address, 'no')),
    // A third beside them would be cut off on a phone.
    { ...buttons(other), spacing: 'small' },
  ];
}
