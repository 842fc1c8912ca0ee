import type { DecisionLine } from '#bot/domain/decision-facts.ts';
import type { Text } from '#bot/text/da.ts';
import { firstThatFits } from './card-size.ts';
import { decisionLines } from './decision-lines.ts';
import type { Card, Element } from './element-types.ts';
import { buttons, card, container, heading, openTab, paragraph } from './elements.ts';
import { plainName } from './written-text.ts';

export type DecisionsContent = {
  readonly text: Text;
  /** One for each of the reader's partnerships. */
  readonly lists: readonly { readonly own: readonly DecisionLine[]; readonly others: readonly DecisionLine[] }[];
  /** The page of each of the reader's partnerships. */
  readonly pages: readonly { readonly name: string; readonly tabUrl: string }[];
  readonly sampleData: boolean;
};

/** What is still to be done, one's own first. */
export function decisionsCard(content: DecisionsContent): Card {
  return firstThatFits([() => drawn(content, 12, 300), () => drawn(content, 6, 200), () => drawn(content, 3, 100)]);
}

function drawn({ text, lists, pages, sampleData }: DecisionsContent, most: number, length: number): Card {
  const words = text.decisions.list;
  const own = lists.flatMap((list) => list.own);
  const others = lists.flatMap((list) => list.others);
  const shownOwn = own.slice(0, most);
  const shownOthers = others.slice(0, most - shownOwn.length);
  const left = own.length + others.length - shownOwn.length - shownOthers.length;
  const list = (title: string, lines: readonly DecisionLine[]): readonly Element[] =>
    lines.length === 0
      ? []
      : [
          heading(title, { size: 'medium', spacing: 'large' }),
          ...lines.map((line) => container(decisionLines(text, line, length), { separator: true, spacing: 'medium' })),
        ];
  return card({
    text,
    summary: words.title,
    sampleData,
    body: [
      heading(words.title),
      ...(own.length + others.length === 0 ? [paragraph(words.none)] : []),
      ...list(words.own, shownOwn),
      ...list(words.others, shownOthers),
      ...(left > 0 ? [paragraph(words.more(left), { spacing: 'medium' })] : []),
      ...opening(text, pages),
    ],
  });
}

const mostPages = 6;

/** Named first where there are several, and each in a row of its own: on a phone what is long is cut off. */
function opening(text: Text, pages: DecisionsContent['pages']): readonly Element[] {
  const { openDecisions } = text.chat.buttons;
  return pages
    .slice(0, mostPages)
    .map(({ name, tabUrl }) =>
      buttons(openTab(pages.length > 1 ? `${plainName(name)}: ${openDecisions}` : openDecisions, tabUrl)),
    );
}
