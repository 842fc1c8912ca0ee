import { openData } from './card-data.ts';
import { firstThatFits } from './card-size.ts';
import type { ContentOf, DrawnNotice } from './drawn-notice.ts';
import type { Card } from './element-types.ts';
import { buttons, card, container, executeAction, heading, openTab, paragraph, written } from './elements.ts';
import { dueLine, sentenceAbout } from './notice-parts.ts';
import { clipText } from './written-text.ts';

/** A coordinator's question about an answer; the button opens the answer, with the question above it. */
export function returnedCard(drawn: DrawnNotice<ContentOf<'returned'>>): Card {
  return firstThatFits([() => drawnCard(drawn, 2000), () => drawnCard(drawn, 500)]);
}

function drawnCard({ text, content, tabUrl }: DrawnNotice<ContentOf<'returned'>>, most: number): Card {
  const words = text.notices.returned;
  const { byName, initiativeName } = content;
  return card({
    text,
    summary: words.summary(byName, initiativeName),
    sampleData: content.sampleData,
    body: [
      heading(words.title),
      sentenceAbout(words.sentence(byName, initiativeName), initiativeName),
      container([written(clipText(content.question, most).text)], { style: 'emphasis', spacing: 'small' }),
      paragraph(words.next),
      dueLine(text, content),
      buttons(
        executeAction({
          title: words.open,
          data: openData({ ...content, roundId: content.round.id }),
          inputs: 'none',
          isMain: true,
        }),
        openTab(text.chat.buttons.fillInTab, tabUrl),
      ),
    ],
  });
}
