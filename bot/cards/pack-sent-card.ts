import { formatWeekday } from '#bot/text/format.ts';
import type { ContentOf, DrawnNotice } from './drawn-notice.ts';
import type { Card } from './element-types.ts';
import { buttons, card, factLine, heading, openTab, paragraph } from './elements.ts';
import { sentenceAbout } from './notice-parts.ts';

/** A meeting pack that is there for its reader; `tabUrl` opens that pack. The card carries nothing of what it says. */
export function packSentCard({ text, content, tabUrl }: DrawnNotice<ContentOf<'pack_sent'>>): Card {
  const words = text.packs;
  const { round, audience, meetingOn, sampleData } = content;
  return card({
    text,
    summary: words.sentCard.summary(round.name),
    sampleData,
    body: [
      heading(words.sentCard.title),
      sentenceAbout(words.sentCard.sentence(round.name), round.name),
      ...(meetingOn === null ? [] : [factLine(words.meeting, formatWeekday(meetingOn, text.language))]),
      factLine(words.edition, words.audiences[audience]),
      paragraph(words.sentCard.yours, { spacing: 'small' }),
      buttons(openTab(words.sentCard.open, tabUrl)),
    ],
  });
}
