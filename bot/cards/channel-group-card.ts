import { type ChannelReaders, type Group, groups } from '#bot/domain/channel.ts';
import type { Text } from '#bot/text/da.ts';
import { noticeData } from './card-data.ts';
import type { ContentOf, DrawnNotice } from './drawn-notice.ts';
import type { Card, Element } from './element-types.ts';
import { buttons, card, executeAction, heading, paragraph, written } from './elements.ts';

export type ChannelQuestion = {
  readonly text: Text;
  readonly partnershipId: string;
  readonly channelId: string;
  readonly channelName: string;
  readonly readers: ChannelReaders;
  readonly sampleData: boolean;
};

/** The first thing said in a channel: whose is it, and who could read what would be said there. */
export function channelGroupQuestionCard(question: ChannelQuestion): Card {
  const { text, partnershipId, channelId } = question;
  const words = text.coordinatorNotices.channelGroup;
  return card({
    text,
    summary: words.title,
    sampleData: question.sampleData,
    body: [
      heading(words.title),
      ...(question.channelName === '' ? [] : [written(question.channelName, { spacing: 'none' })]),
      paragraph(words.sentence),
      ...channelReaders(text, question.readers),
      // In rows of their own, so that none is cut off on a phone.
      ...groups.map((group) => {
        const data = noticeData('channel.group', { partnershipId, channelId, group });
        const title = text.coordinatorNotices.groups[group];
        return { ...buttons(executeAction({ title, data, inputs: 'none' })), spacing: 'small' } as const;
      }),
    ],
  });
}

/** How many can read a channel, and how many of them from outside; counted, never listed. */
export function channelReaders(text: Text, readers: ChannelReaders): readonly Element[] {
  const words = text.coordinatorNotices.channelGroup;
  const { members, guests, fromOtherTenants, fromUnknownTenants } = readers;
  const said = [
    words.readers(members),
    ...(guests > 0 ? [words.guests(guests)] : []),
    ...(fromOtherTenants > 0 ? [words.others(fromOtherTenants)] : []),
  ];
  const warning = paragraph(words.unknown(fromUnknownTenants), { color: 'attention', weight: 'bolder' });
  return [paragraph(said.join(' ')), ...(fromUnknownTenants > 0 ? [warning] : [])];
}

export type ChannelGroupAnswered = {
  readonly text: Text;
  readonly group: Group;
  readonly byName: string;
  readonly readers: ChannelReaders;
  readonly sampleData: boolean;
};

/** In the question's place once a coordinator has answered it. */
export function channelGroupAnsweredCard({ text, group, byName, readers, sampleData }: ChannelGroupAnswered): Card {
  const words = text.coordinatorNotices;
  const title = words.channelGroup.answeredTitle(words.groups[group]);
  return card({
    text,
    summary: title,
    sampleData,
    body: [
      heading(title, { size: 'medium' }),
      written(words.channelGroup.answeredBy(byName)),
      ...channelReaders(text, readers),
    ],
  });
}

/** The first post: nothing but that posts arrive, and who can read them. */
export function channelTestCard({ text, content }: DrawnNotice<ContentOf<'channel_test'>>): Card {
  const words = text.coordinatorNotices.channelTest;
  return card({
    text,
    summary: words.summary,
    sampleData: content.sampleData,
    body: [heading(words.title), paragraph(words.sentence[content.group]), paragraph(words.readers)],
  });
}
