import type { Text } from '#bot/text/da.ts';
import type { Card } from './element-types.ts';
import { card, heading, paragraph } from './elements.ts';

/** The answer to somebody from an allowed tenant whom no partnership knows yet. It tells nothing of any partnership. */
export function waitingCard({ text, sampleData }: { readonly text: Text; readonly sampleData: boolean }): Card {
  const words = text.chat.waiting;
  return card({
    text,
    summary: words.title,
    sampleData,
    body: [
      heading(words.title),
      paragraph(words.what),
      paragraph(words.next),
      paragraph(words.nothing),
      paragraph(words.hurry),
    ],
  });
}
