import type { Text } from '#bot/text/da.ts';
import type { Card } from './element-types.ts';
import { buttons, card, heading, openTab, paragraph } from './elements.ts';

/** The first administrator's way to the tab, where the partnership is set up. */
export function setUpCard({ text, tabUrl }: { readonly text: Text; readonly tabUrl: string }): Card {
  const words = text.chat.setUp;
  return card({
    text,
    summary: words.title,
    sampleData: false,
    body: [
      heading(words.title),
      paragraph(words.what),
      paragraph(words.limits),
      buttons(openTab(text.chat.buttons.setUp, tabUrl)),
    ],
  });
}
