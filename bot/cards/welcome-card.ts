import type { Text } from '#bot/text/da.ts';
import type { Card } from './element-types.ts';
import { card, heading, paragraph } from './elements.ts';
import { leadingOn } from './leading-on.ts';

/** The first thing a person of the partnership sees: what this is, and what happens to what they write. */
export function welcomeCard(content: {
  readonly text: Text;
  readonly sampleData: boolean;
  readonly tabUrl: string;
}): Card {
  const { text, sampleData, tabUrl } = content;
  const words = text.chat.welcome;
  return card({
    text,
    summary: words.title,
    sampleData,
    body: [
      heading(words.title),
      paragraph(words.what),
      paragraph(words.how),
      paragraph(words.kept),
      paragraph(words.chat),
      paragraph(words.citizens, { weight: 'bolder' }),
      ...leadingOn(text, tabUrl, { help: true, main: true }),
    ],
  });
}
