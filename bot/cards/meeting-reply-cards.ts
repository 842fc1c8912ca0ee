import { agendaLimits } from '#bot/domain/agenda.ts';
import type { MeetingChangeKind } from '#bot/domain/meeting-states.ts';
import type { Text } from '#bot/text/da.ts';
import { formatClock } from '#bot/text/format.ts';
import { meetingTitle } from '#bot/text/meeting-sentence.ts';
import { firstThatFits } from './card-size.ts';
import type { ContentOf, DrawnNotice } from './drawn-notice.ts';
import type { Card, Element } from './element-types.ts';
import { buttons, card, heading, paragraph, written } from './elements.ts';
import {
  agendaLines,
  beginsAt,
  countLine,
  joinButton,
  progressLines,
  todoLines,
  whenAndWhere,
} from './meeting-parts.ts';
import { plainName } from './written-text.ts';

type Step = DrawnNotice<ContentOf<'meeting_step'>>;

/** Below the meeting's post: its agenda, or that it is near. */
export function meetingStepCard(step: Step): Card {
  return firstThatFits([() => stepCard(step, agendaLimits.title), () => stepCard(step, 80), () => stepCard(step, 40)]);
}

function stepCard({ text, content }: Step, longestPoint: number): Card {
  const said = stepSentence(text, content);
  const join = joinButton(text, content);
  return card({
    text,
    summary: `${meetingTitle(text, content.meeting)}, ${beginsAt(text, content.meeting)}: ${said}`,
    sampleData: content.sampleData,
    body: [
      heading(said, { size: 'medium' }),
      ...whenAndWhere(text, content, content),
      ...(content.step === 'agenda' ? agendaLines(text, content.agenda, longestPoint) : []),
      ...progressLines(text, content),
      ...todoLines(text, content, text.meetingPosts.answerAbove),
      ...countLine(text, content),
      ...(join.length > 0 ? [buttons(...join)] : []),
    ],
  });
}

function stepSentence(text: Text, { step, day, meeting }: ContentOf<'meeting_step'>): string {
  const words = text.meetingPosts.reply;
  const time = formatClock(meeting.startTime, text.language);
  if (step === 'agenda') return words.agenda;
  if (step === 'hour_before' && day === 'today') return words.hour_before(time);
  if (day === 'today') return words.today(time);
  return day === 'tomorrow' ? words.tomorrow(time) : words.near;
}

type Changed = DrawnNotice<ContentOf<'meeting_changed'>>;

/** Below the meeting's post: what is no longer as it was, each in a sentence. */
export function meetingChangedCard({ text, content }: Changed): Card {
  const { meeting, changes } = content;
  const [first] = changes;
  const title = first ? text.meetings.changes[first] : '';
  const join = joinButton(text, content);
  const isHeld = meeting.state === 'planned';
  return card({
    text,
    summary: `${meetingTitle(text, meeting)}: ${title}`,
    sampleData: content.sampleData,
    body: [
      heading(title, { size: 'medium' }),
      ...changes.flatMap((kind) => changeLine({ text, content }, kind)),
      ...(isHeld ? whenAndWhere(text, content, content) : []),
      ...(isHeld && join.length > 0 ? [buttons(...join)] : []),
    ],
  });
}

function changeLine({ text, content }: Pick<Changed, 'text' | 'content'>, kind: MeetingChangeKind): readonly Element[] {
  const words = text.meetingPosts.reply;
  const { before, meeting } = content;
  switch (kind) {
    case 'moved':
      return [paragraph(words.moved(beginsAt(text, before), beginsAt(text, meeting)))];
    case 'cancelled':
      return [paragraph(words.cancelled(beginsAt(text, before)))];
    case 'renamed':
      return [written(words.renamed(plainName(meetingTitle(text, meeting))))];
    case 'place_changed':
      return placeLines({ text, content });
  }
}

function placeLines({ text, content: { before, meeting } }: Pick<Changed, 'text' | 'content'>): readonly Element[] {
  const words = text.meetingPosts.reply;
  const isPlace = before.place !== meeting.place;
  const isLink = before.onlineUrl !== meeting.onlineUrl;
  return [
    ...(isPlace && meeting.place !== '' ? [written(words.place(meeting.place))] : []),
    ...(isPlace && meeting.place === '' ? [paragraph(meeting.onlineUrl ? words.placeOnline : words.noPlace)] : []),
    ...(isLink && meeting.onlineUrl !== null ? [paragraph(words.newLink)] : []),
    ...(isLink && meeting.onlineUrl === null && !isPlace ? [paragraph(words.noLink)] : []),
  ];
}
