import type { ContentOf, DrawnNotice } from './drawn-notice.ts';
import type { Card } from './element-types.ts';
import { card, heading } from './elements.ts';
import { sentenceAbout } from './notice-parts.ts';

/** What the coordinators answered, to the one who wanted to step down. */
export function steppingDownAnswerCard({ text, content }: DrawnNotice<ContentOf<'stepping_down_answered'>>): Card {
  const words = text.notices.steppingDownAnswered;
  const { isConfirmed, initiativeName } = content;
  const title = isConfirmed ? words.confirmedTitle : words.declinedTitle;
  const sentence = isConfirmed ? words.confirmed(initiativeName) : words.declined(initiativeName);
  return card({
    text,
    summary: sentence,
    sampleData: content.sampleData,
    body: [heading(title), sentenceAbout(sentence, initiativeName)],
  });
}
