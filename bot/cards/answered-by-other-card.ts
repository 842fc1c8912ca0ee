import { formatInstant } from '#bot/text/format.ts';
import type { ContentOf, DrawnNotice } from './drawn-notice.ts';
import type { Card } from './element-types.ts';
import { buttons, card, heading, openTab } from './elements.ts';
import { sentenceAbout } from './notice-parts.ts';

/** That a co-lead's answer settled it: who and when, never its text. */
export function answeredByOtherCard({ text, content, tabUrl }: DrawnNotice<ContentOf<'answered_by_other'>>): Card {
  const words = text.notices.answeredByOther;
  const { byName, initiativeName, timeZone } = content;
  const when = formatInstant(content.at, { language: text.language, timeZone });
  return card({
    text,
    summary: words.summary(byName, initiativeName),
    sampleData: content.sampleData,
    body: [
      heading(words.title),
      sentenceAbout(words.sentence(byName, initiativeName, when), initiativeName),
      buttons(openTab(text.chat.buttons.seeInOverview, tabUrl)),
    ],
  });
}
