import type { Text } from '#bot/text/da.ts';
import { formatList } from '#bot/text/format.ts';
import { meetingTitle } from '#bot/text/meeting-sentence.ts';
import type { ContentOf, DrawnNotice } from './drawn-notice.ts';
import type { Card, Element } from './element-types.ts';
import { buttons, card, factLine, heading, openTab, paragraph, written } from './elements.ts';
import { whenAndWhere } from './meeting-parts.ts';

type Nowhere = DrawnNotice<ContentOf<'meeting_no_channel' | 'meeting_channel_gone'>>;

/** To a coordinator: nobody is told of the meeting, as its group has no channel, or can no longer be. */
export function meetingNowhereCard({ text, content, tabUrl }: Nowhere): Card {
  const { noChannel, channelGone } = text.meetingPosts;
  const words = content.kind === 'meeting_no_channel' ? noChannel : channelGone;
  const title = meetingTitle(text, content.meeting);
  return card({
    text,
    summary: words.summary(title),
    sampleData: content.sampleData,
    body: [
      heading(words.title),
      written(title, { weight: 'bolder' }),
      ...whenAndWhere(text, content, content),
      content.kind === 'meeting_no_channel'
        ? paragraph(noChannel.sentence)
        : written(channelGone.sentence(content.channelName)),
      paragraph(words.next),
      buttons(openTab(text.chat.buttons.openMeeting, tabUrl)),
    ],
  });
}

/** To a coordinator: who comes, by name. */
export function headcountCard({ text, content, tabUrl }: DrawnNotice<ContentOf<'meeting_headcount'>>): Card {
  const words = text.meetingPosts.headcount;
  const title = meetingTitle(text, content.meeting);
  return card({
    text,
    summary: words.summary(title, content.yes.length),
    sampleData: content.sampleData,
    body: [
      heading(words.title),
      written(title, { weight: 'bolder' }),
      ...whenAndWhere(text, content, content),
      ...countLines(text, content),
      buttons(openTab(text.chat.buttons.openMeeting, tabUrl)),
    ],
  });
}

function countLines(text: Text, content: ContentOf<'meeting_headcount'>): readonly Element[] {
  const words = text.meetingPosts.headcount;
  const substitutes = content.substitutes.map(({ name, instead }) => words.substitute(name, instead));
  const lines = [
    namesLine(text, words.yes, content.yes),
    namesLine(text, words.substitutes, substitutes),
    namesLine(text, words.no, content.no),
  ].flat();
  const unanswered = namesLine(text, words.unanswered, content.unanswered);
  return lines.length > 0 ? [...lines, ...unanswered] : [paragraph(words.none), ...unanswered];
}

/** A card has room for so many names; the tab has all. */
const mostNames = 40;

function namesLine(text: Text, label: string, names: readonly string[]): readonly Element[] {
  if (names.length === 0) return [];
  const left = names.length - mostNames;
  const shown = [...names.slice(0, mostNames), ...(left > 0 ? [text.meetingPosts.headcount.more(left)] : [])];
  return [factLine(`${label} (${names.length})`, formatList(shown, text.language), { spacing: 'medium' })];
}
