import type { Text } from '#bot/text/da.ts';
import type { Card } from './element-types.ts';
import { buttons, card, heading, openTab, paragraph } from './elements.ts';

/** The first administrator's way to the tab, where the partnership is set up. */
export function setUpCard(content: {
  readonly text: Text;
  readonly sampleData: boolean;
  readonly tabUrl: string;
}): Card {
  const { text, sampleData, tabUrl } = content;
  const words = text.chat.setUp;
  return card({
    text,
    summary: words.title,
    sampleData,
    body: [
      heading(words.title),
      paragraph(words.what),
      paragraph(words.limits),
      buttons(openTab(text.chat.buttons.setUp, tabUrl)),
    ],
  });
}
