import { agendaLimits } from '#bot/domain/agenda.ts';
import { meetingTitle } from '#bot/text/meeting-sentence.ts';
import { firstThatFits } from './card-size.ts';
import type { ContentOf, DrawnNotice } from './drawn-notice.ts';
import type { Card, Element } from './element-types.ts';
import { buttons, card, heading, paragraph, written } from './elements.ts';
import {
  agendaLines,
  attendanceParts,
  beginsAt,
  countLine,
  joinButton,
  progressLines,
  todoLines,
  whenAndWhere,
  whenOf,
} from './meeting-parts.ts';

type Post = DrawnNotice<ContentOf<'meeting_post'>>;

/** The one post of a meeting in its channel: edited in place, so that it is always true. */
export function meetingPostCard(post: Post): Card {
  return firstThatFits([
    () => drawnCard(post, agendaLimits.title),
    () => drawnCard(post, 80),
    () => drawnCard(post, 40),
  ]);
}

function drawnCard({ text, content }: Post, longestPoint: number): Card {
  const { meeting } = content;
  const title = meetingTitle(text, meeting);
  return card({
    text,
    summary: meeting.state === 'cancelled' ? text.meetings.cancelledTitle(title) : `${title}: ${whenOf(text, meeting)}`,
    sampleData: content.sampleData,
    body: [
      written(title, { weight: 'bolder', size: 'large' }),
      ...stateLines({ text, content }),
      ...whenAndWhere(text, content, content),
      ...(meeting.state === 'planned' ? whatIsAhead({ text, content }) : countLine(text, content)),
      ...agendaLines(text, content.agenda, longestPoint),
      ...progressLines(text, content),
    ],
  });
}

function stateLines({ text, content: { meeting, movedFrom } }: Pick<Post, 'text' | 'content'>): readonly Element[] {
  const words = text.meetingPosts;
  if (meeting.state === 'cancelled') return [paragraph(words.cancelled, { weight: 'bolder', color: 'attention' })];
  if (meeting.state === 'held') return [paragraph(words.held, { weight: 'bolder' })];
  return movedFrom ? [paragraph(words.moved(beginsAt(text, movedFrom)), { color: 'attention' })] : [];
}

function whatIsAhead({ text, content }: Pick<Post, 'text' | 'content'>): readonly Element[] {
  const join = joinButton(text, content);
  return [
    ...(join.length > 0 ? [buttons(...join)] : []),
    ...todoLines(text, content, text.meetingPosts.answerHere),
    ...attendanceParts(text, content, content),
    ...countLine(text, content),
  ];
}

/** What is left of a post in a channel that is no longer the meeting's: nothing of the meeting. */
export function meetingElsewhereCard({ text, content }: DrawnNotice<ContentOf<'meeting_elsewhere'>>): Card {
  const { title, sentence } = text.meetingPosts.elsewhere;
  return card({
    text,
    summary: title,
    sampleData: content.sampleData,
    body: [heading(title), paragraph(sentence)],
  });
}
