import { formatList } from '#bot/text/format.ts';
import type { ContentOf, DrawnNotice } from './drawn-notice.ts';
import type { Card } from './element-types.ts';
import { buttons, card, factLine, heading, openTab, paragraph, written } from './elements.ts';
import { sentenceAbout } from './notice-parts.ts';

/** That somebody was not reached, why, what was tried instead, and how to reach them. */
export function notReachedCard({ text, content, tabUrl }: DrawnNotice<ContentOf<'not_reached'>>): Card {
  const words = text.coordinatorNotices;
  const { personName, phone, initiativeNames, fallback } = content;
  const title = words.notReached.title(personName);
  return card({
    text,
    summary: words.notReached.summary(personName),
    sampleData: content.sampleData,
    body: [
      heading(words.notReached.heading),
      sentenceAbout(title, personName),
      paragraph(words.failure[content.reason], { spacing: 'small' }),
      ...(fallback === null ? [] : [paragraph(words.fallback[fallback], { spacing: 'small' })]),
      ...(fallback === 'link' ? [factLine(words.linkToSend, tabUrl)] : []),
      paragraph(words.notReached.call),
      phone === null ? paragraph(words.noPhone) : factLine(words.phone, phone),
      ...(initiativeNames.length === 0
        ? []
        : [factLine(words.initiatives, formatList(initiativeNames, text.language), { spacing: 'none' })]),
      written(content.round.name, { isSubtle: true, spacing: 'small' }),
      buttons(openTab(text.chat.buttons.openRound, tabUrl)),
    ],
  });
}
