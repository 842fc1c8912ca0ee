import { formatDay, formatWeekday } from '#bot/text/format.ts';
import { askedLines, isOpenLine } from './asked-lines.ts';
import type { ContentOf, DrawnNotice } from './drawn-notice.ts';
import type { Card } from './element-types.ts';
import { card, heading, written } from './elements.ts';
import { dueLine, sentenceAbout } from './notice-parts.ts';

/** That the due day has moved, said once, with what is still to be answered. */
export function datesChangedCard({ text, content }: DrawnNotice<ContentOf<'dates_changed'>>): Card {
  const { round, partnershipId } = content;
  const words = text.notices.datesChanged;
  const open = content.lines.filter(isOpenLine);
  const about = text.notices.what((open.length > 0 ? open : content.lines).map(({ initiativeName }) => initiativeName));
  return card({
    text,
    summary: words.summary(about, formatDay(round.dueOn, text.language)),
    sampleData: content.sampleData,
    body: [
      heading(words.title),
      written(round.name, { spacing: 'none' }),
      sentenceAbout(words.sentence(about, formatWeekday(round.dueOn, text.language)), about),
      dueLine(text, content),
      ...askedLines(text, { partnershipId, roundId: round.id, lines: content.lines, hasButtons: true }),
    ],
  });
}
