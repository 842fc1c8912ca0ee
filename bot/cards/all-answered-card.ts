import type { AskedLine } from '#bot/domain/notice-content.ts';
import type { Text } from '#bot/text/da.ts';
import { askedLines } from './asked-lines.ts';
import type { Card } from './element-types.ts';
import { card, heading, paragraph, written } from './elements.ts';

export type AllAnswered = {
  readonly text: Text;
  readonly partnershipId: string;
  readonly roundId: string;
  readonly roundName: string;
  readonly lines: readonly AskedLine[];
  readonly sampleData: boolean;
};

/** What the question becomes once nothing is left to ask. */
export function allAnsweredCard({ text, partnershipId, roundId, roundName, lines, sampleData }: AllAnswered): Card {
  const words = text.notices.answered;
  return card({
    text,
    summary: words.title,
    sampleData,
    body: [
      heading(`✓ ${words.title}`),
      written(roundName, { spacing: 'none' }),
      paragraph(words.sentence),
      ...askedLines(text, { partnershipId, roundId, lines, hasButtons: true }),
    ],
  });
}
