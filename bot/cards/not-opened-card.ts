import { formatWeekday } from '#bot/text/format.ts';
import type { ContentOf, DrawnNotice } from './drawn-notice.ts';
import type { Card } from './element-types.ts';
import { buttons, card, heading, openTab, paragraph, written } from './elements.ts';
import { showRound } from './show-round.ts';

/** To a coordinator: a round that was to open did not, and nobody was asked. */
export function notOpenedCard({ text, content, tabUrl }: DrawnNotice<ContentOf<'not_opened'>>): Card {
  const words = text.coordinatorNotices.notOpened;
  const { name, dueOn } = content.round;
  return card({
    text,
    summary: words.summary(name),
    sampleData: content.sampleData,
    body: [
      heading(words.title),
      written(name, { spacing: 'none' }),
      paragraph(words.sentence(formatWeekday(dueOn, text.language))),
      paragraph(words.next),
      showRound(text, content),
      { ...buttons(openTab(text.chat.buttons.openRound, tabUrl)), spacing: 'small' },
    ],
  });
}
