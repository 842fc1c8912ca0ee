import { formatClock, formatWeekday } from '#bot/text/format.ts';
import type { ContentOf, DrawnNotice } from './drawn-notice.ts';
import type { Card } from './element-types.ts';
import { buttons, card, heading, openTab, paragraph, progressBar, written } from './elements.ts';

/** The one live card of a round in a channel: how many have answered, and never who. */
export function counterCard({ text, content, tabUrl }: DrawnNotice<ContentOf<'counter'>>): Card {
  const words = text.coordinatorNotices.counter;
  const { answered, total, isOver, round } = content;
  const said = isOver ? words.over(answered, total) : words.title(answered, total);
  const time = round.dueTime === null ? null : formatClock(round.dueTime, text.language);
  const due = text.notices.due(formatWeekday(round.dueOn, text.language), time);
  const isComplete = total > 0 && answered === total;
  return card({
    text,
    summary: `${round.name}: ${said}`,
    sampleData: content.sampleData,
    body: [
      written(round.name, { weight: 'bolder' }),
      heading(said, { size: 'large', spacing: 'small' }),
      ...(total > 0 ? [{ ...progressBar(answered, total), spacing: 'small' } as const] : []),
      paragraph(isOver ? words.closed : due, { spacing: 'small' }),
      ...(isComplete ? [paragraph(words.all, { spacing: 'none' })] : []),
      buttons(openTab(text.chat.buttons.openOverview, tabUrl)),
    ],
  });
}
