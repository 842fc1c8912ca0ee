import { openData } from './card-data.ts';
import type { ContentOf, DrawnNotice } from './drawn-notice.ts';
import type { Card } from './element-types.ts';
import { buttons, card, executeAction, heading, written } from './elements.ts';
import { dueLine, fourFacts, sentenceAbout } from './notice-parts.ts';

/** A lead has passed one status on to their deputy, who is now asked as the lead was. */
export function handedOverCard({ text, content }: DrawnNotice<ContentOf<'handed_over'>>): Card {
  const words = text.notices.handedOver;
  const { byName, initiativeName } = content;
  return card({
    text,
    summary: words.summary(byName, initiativeName),
    sampleData: content.sampleData,
    body: [
      heading(words.title),
      written(content.round.name, { spacing: 'none' }),
      dueLine(text, content),
      sentenceAbout(words.sentence(byName, initiativeName), initiativeName),
      buttons(
        executeAction({
          title: text.chat.buttons.fillIn,
          data: openData({ ...content, roundId: content.round.id }),
          inputs: 'none',
          isMain: true,
        }),
      ),
      ...fourFacts(text, content),
    ],
  });
}
