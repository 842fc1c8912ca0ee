import type { AskedLine, OfRound } from '#bot/domain/notice-content.ts';
import type { Text } from '#bot/text/da.ts';
import { formatDay } from '#bot/text/format.ts';
import { noticeData } from './card-data.ts';
import type { ContentOf, DrawnNotice } from './drawn-notice.ts';
import type { Card } from './element-types.ts';
import { buttons, card, container, executeAction, heading, openTab, paragraph, written } from './elements.ts';
import { dueLine, fourFacts } from './notice-parts.ts';

/** Most people Teams asks for a view of their own for. */
const mostViews = 60;

/** For those who cannot be written to in person: no names, and for each a view of their own. */
export function channelAskedCard({ text, content }: DrawnNotice<ContentOf<'channel_asked'>>): Card {
  const words = text.coordinatorNotices.channelAsked;
  const { partnershipId, round, userMris } = content;
  const data = noticeData('round.mine', { partnershipId, roundId: round.id });
  const shared = card({
    text,
    summary: words.summary(round.name, formatDay(round.dueOn, text.language)),
    sampleData: content.sampleData,
    body: [
      heading(words.title),
      written(round.name, { spacing: 'none' }),
      dueLine(text, content),
      paragraph(words.sentence),
      buttons(executeAction({ title: words.button, data, inputs: 'none', isMain: true })),
      ...fourFacts(text, content),
    ],
  });
  const action = { type: 'Action.Execute', title: words.button, verb: data.verb, data } as const;
  return { ...shared, refresh: { action, userIds: userMris.slice(0, mostViews) } };
}

export type ChannelMine = OfRound & {
  readonly text: Text;
  readonly sampleData: boolean;
  /** What this reader has still to answer. */
  readonly lines: readonly AskedLine[];
  /** The tab's form for one initiative: what is written about it does not belong in a channel. */
  readonly formUrl: (initiativeId: string) => string;
  readonly tabUrl: string;
};

const mostLines = 5;

/** The same post as one person sees it: what they have not answered yet, and the way to the tab's form. */
export function channelMineCard(mine: ChannelMine): Card {
  const { text, lines, round } = mine;
  const words = text.coordinatorNotices.channelAsked;
  const left = lines.length - mostLines;
  return card({
    text,
    summary: words.summary(round.name, formatDay(round.dueOn, text.language)),
    sampleData: mine.sampleData,
    body: [
      paragraph(words.mark, { weight: 'bolder', color: 'accent' }),
      heading(lines.length > 0 ? words.mine : words.nothing, { size: 'medium' }),
      written(round.name, { spacing: 'none' }),
      ...(lines.length > 0 ? [dueLine(text, mine)] : []),
      ...lines
        .slice(0, mostLines)
        .map((line) =>
          container([
            written(line.initiativeName, { weight: 'bolder' }),
            { ...buttons(openTab(words.fillIn, mine.formUrl(line.initiativeId))), spacing: 'small' },
          ]),
        ),
      ...(left > 0 ? [paragraph(text.notices.more(left))] : []),
      ...(left > 0 || lines.length === 0 ? [buttons(openTab(text.chat.buttons.openOverview, mine.tabUrl))] : []),
    ],
  });
}
