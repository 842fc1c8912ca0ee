import { formatDay, formatList } from '#bot/text/format.ts';
import type { ContentOf, DrawnNotice } from './drawn-notice.ts';
import type { Card } from './element-types.ts';
import { buttons, card, heading, openTab, paragraph, written } from './elements.ts';

/** Tells a coordinator that the next version did not come into use on its day, and what it lacks. */
export function versionNotTakenCard({ text, content, tabUrl }: DrawnNotice<ContentOf<'version_not_taken'>>): Card {
  const { notTaken: words, draftProblems } = text.strategyNotices;
  const { title, validFrom, problems } = content;
  return card({
    text,
    summary: words.title,
    sampleData: content.sampleData,
    body: [
      heading(words.title),
      written(title, { weight: 'bolder' }),
      paragraph(words.sentence(formatDay(validFrom, text.language))),
      ...problems.map(({ code, names }) =>
        written([draftProblems[code], formatList(names, text.language)].filter(Boolean).join(' ')),
      ),
      paragraph(words.next),
      buttons(openTab(words.open, tabUrl)),
    ],
  });
}
