import type { Text } from '#bot/text/da.ts';
import type { Card } from './element-types.ts';
import { card, written } from './elements.ts';

/** One sentence as a message of its own, for clients that cannot show it beside the pressed card. */
export function saidCard(content: {
  readonly text: Text;
  readonly sentence: string;
  readonly sampleData: boolean;
}): Card {
  const { text, sentence, sampleData } = content;
  return card({ text, summary: sentence, sampleData, body: [written(sentence)] });
}
