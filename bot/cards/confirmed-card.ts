import type { Text } from '#bot/text/da.ts';
import type { Card } from './element-types.ts';
import { buttons, card, heading, openTab, paragraph } from './elements.ts';

/** In the place of what was entered for somebody, once they have said that it is right. */
export function confirmedCard(content: {
  readonly text: Text;
  readonly sampleData: boolean;
  readonly tabUrl: string;
}): Card {
  const { text, sampleData, tabUrl } = content;
  const words = text.round.entered;
  return card({
    text,
    summary: words.title,
    sampleData,
    body: [
      heading(`✓ ${words.title}`),
      paragraph(words.sentence),
      buttons(openTab(text.chat.buttons.seeInOverview, tabUrl)),
    ],
  });
}
