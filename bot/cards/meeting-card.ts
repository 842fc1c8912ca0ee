import { type Attendance, longestSubstituteName } from '#bot/domain/attendance.ts';
import { maskCprNumbers } from '#bot/domain/cpr.ts';
import type { Meeting } from '#bot/domain/meeting.ts';
import type { MeetingWarning } from '#bot/domain/meeting-warnings.ts';
import type { Text } from '#bot/text/da.ts';
import { formatList } from '#bot/text/format.ts';
import { meetingTitle } from '#bot/text/meeting-sentence.ts';
import { substituteInput } from './attendance-action.ts';
import { noticeData } from './card-data.ts';
import { firstThatFits } from './card-size.ts';
import type { Action, Card, Element } from './element-types.ts';
import { buttons, card, executeAction, factLine, heading, openTab, paragraph, textInput, written } from './elements.ts';
import { allMeetings, answerButton, ownAnswer, placeAndTime, warningLines } from './meeting-lines.ts';
import { notSaved } from './not-saved.ts';
import { type Outcome, outcome } from './outcome.ts';

/** Names of those who come and do not; a substitute's in brackets. */
export type NamedHeads = Readonly<Record<'yes' | 'no' | 'substitutes' | 'unanswered', readonly string[]>>;

export type MeetingContent = {
  readonly text: Text;
  readonly partnershipId: string;
  readonly partnershipName: string;
  /** The partnership's zone. */
  readonly timeZone: string;
  readonly meeting: Meeting;
  readonly chairName: string | null;
  /** Null where the reader does not coordinate. */
  readonly warnings: readonly MeetingWarning[] | null;
  /** Null where they may not see it. */
  readonly heads: NamedHeads | null;
  readonly own: Pick<Attendance, 'answer' | 'substituteName'> | null;
  readonly mayAnswer: boolean;
  /** Who was typed to come instead, and why it was not taken; empty at first. */
  readonly substituteName: string;
  readonly problems: readonly string[];
  /** Opens the meeting in the tab. */
  readonly tabUrl: string;
  readonly sampleData: boolean;
} & Outcome;

/** One meeting as its reader may know it, with what they can do about it. */
export function meetingCard(content: MeetingContent): Card {
  return firstThatFits([() => drawn(content, 60), () => drawn(content, 15), () => drawn(content, 0)]);
}

function drawn(content: MeetingContent, mostNames: number): Card {
  const { text, meeting, warnings } = content;
  const words = text.meetingCards;
  const title = meetingTitle(text, meeting);
  return card({
    text,
    summary: title,
    sampleData: content.sampleData,
    body: [
      written(title, { size: 'large', weight: 'bolder' }),
      written(content.partnershipName, { spacing: 'none' }),
      ...outcome(content),
      ...(meeting.state === 'planned' ? [] : [paragraph(text.meetings.states[meeting.state], { weight: 'bolder' })]),
      ...placeAndTime(text, meeting, content.timeZone),
      ...(content.chairName === null ? [] : [factLine(words.chair, content.chairName, { spacing: 'none' })]),
      ...(meeting.onlineUrl === null ? [] : [buttons(openTab(words.join, meeting.onlineUrl))]),
      ...warningLines(text, warnings ?? [], words.warned.standing),
      ...headLines(content, mostNames),
      ...answering(content),
      ...coordinating(content),
      buttons(openTab(text.chat.buttons.openMeeting, content.tabUrl)),
      allMeetings(text, content.partnershipId),
    ],
  });
}

function headLines({ text, heads }: MeetingContent, most: number): readonly Element[] {
  if (!heads) return [];
  const words = text.meetingCards.heads;
  const line = (kind: keyof NamedHeads) => {
    const names = heads[kind];
    const shown = names.slice(0, most);
    const left = names.length - shown.length;
    const listed = [...shown, ...(left > 0 ? [text.notices.more(left)] : [])];
    if (names.length === 0) return [];
    return [factLine(`${words[kind]} (${names.length})`, formatList(listed, text.language), { spacing: 'none' })];
  };
  const lines = (['yes', 'no', 'substitutes', 'unanswered'] as const).flatMap(line);
  return lines.length === 0 ? [] : [heading(words.title, { size: 'medium', spacing: 'medium' }), ...lines];
}

function answering(content: MeetingContent): readonly Element[] {
  const { text, partnershipId, meeting, mayAnswer, own } = content;
  if (!mayAnswer) return meeting.isInvited && content.warnings === null ? [paragraph(text.meetingCards.inOutlook)] : [];
  const address = { partnershipId, meetingId: meeting.id };
  const { label, missing } = text.meetings.attendance.substituteName;
  const substitute = noticeData('meeting.answer', { ...address, answer: 'substitute' });
  return [
    own?.answer === 'substitute'
      ? written(text.meetingCards.sends(own.substituteName), { spacing: 'medium' })
      : paragraph(ownAnswer(text, own?.answer ?? null), { spacing: 'medium' }),
    buttons(answerButton(text, address, 'yes'), answerButton(text, address, 'no')),
    ...notSaved(text.meetingCards.answerNotSaved, content.problems),
    textInput({
      id: substituteInput,
      label,
      errorMessage: missing,
      limit: longestSubstituteName,
      isOneLine: true,
      value: maskCprNumbers(content.substituteName),
    }),
    buttons(executeAction({ title: text.meetingCards.buttons.substitute, data: substitute, inputs: 'all' })),
  ];
}

function coordinating({ text, partnershipId, meeting, warnings }: MeetingContent): readonly Element[] {
  if (warnings === null || meeting.state !== 'planned') return [];
  const words = text.meetingCards.buttons;
  const ids = { partnershipId, meetingId: meeting.id };
  const pressed = (title: string, data: ReturnType<typeof noticeData>): Action =>
    executeAction({ title, data, inputs: 'none' });
  const invited = noticeData('meeting.invited', { ...ids, isInvited: !meeting.isInvited });
  return [
    buttons(
      pressed(words.change, noticeData('meeting.change', { ...ids, step: 'ask' })),
      pressed(meeting.isInvited ? words.notInvited : words.invited, invited),
    ),
    { ...buttons(pressed(words.cancel, noticeData('meeting.cancel', { ...ids, step: 'ask' }))), spacing: 'small' },
  ];
}
