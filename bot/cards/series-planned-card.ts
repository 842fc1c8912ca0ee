import { formatDay, formatWeekday } from '#bot/text/format.ts';
import { meetingTitle } from '#bot/text/meeting-sentence.ts';
import type { ContentOf, DrawnNotice } from './drawn-notice.ts';
import type { Card } from './element-types.ts';
import { buttons, card, heading, openTab, paragraph, written } from './elements.ts';

/** Tells a coordinator which meetings a series has in the coming year, and where they stop. */
export function seriesPlannedCard({ text, content, tabUrl }: DrawnNotice<ContentOf<'series_planned'>>): Card {
  const { year, dates, strategyEndsOn } = content;
  const words = text.meetingPosts.seriesPlanned;
  const { language } = text;
  const title = dates.length > 0 ? words.title(year) : words.titleNone(year);
  const ended = strategyEndsOn === null ? [] : [paragraph(words.ended(formatDay(strategyEndsOn, language)))];
  return card({
    text,
    summary: `${title}: ${meetingTitle(text, content)}`,
    sampleData: content.sampleData,
    body: [
      heading(title),
      written(meetingTitle(text, content), { weight: 'bolder' }),
      ...dates.map((date) => paragraph(formatWeekday(date, language), { spacing: 'small' })),
      ...(dates.length > 0 ? [paragraph(words.sentence)] : []),
      ...ended,
      buttons(openTab(words.open, tabUrl)),
    ],
  });
}
