import type { ContentOf, DrawnNotice } from './drawn-notice.ts';
import type { Card } from './element-types.ts';
import { card, factLine, heading, paragraph } from './elements.ts';
import { askersOf, sentenceAbout } from './notice-parts.ts';

/** One honest message: there is nothing more to do, and whom to ask why. */
export function cancelledCard({ text, content }: DrawnNotice<ContentOf<'cancelled'>>): Card {
  const words = text.notices.cancelled;
  const { name } = content.round;
  return card({
    text,
    summary: words.summary(name),
    sampleData: content.sampleData,
    body: [
      heading(words.title),
      sentenceAbout(words.sentence(name), name),
      paragraph(words.kept),
      factLine(words.whoToAsk, askersOf(text, content.askedBy), { spacing: 'medium' }),
    ],
  });
}
