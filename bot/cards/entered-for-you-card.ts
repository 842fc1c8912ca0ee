import { answerTexts } from './answer-texts.ts';
import { noticeData, openData } from './card-data.ts';
import { firstThatFits } from './card-size.ts';
import type { ContentOf, DrawnNotice } from './drawn-notice.ts';
import type { Card } from './element-types.ts';
import { buttons, card, container, executeAction, heading } from './elements.ts';
import { sentenceAbout } from './notice-parts.ts';

/** What a coordinator wrote for a lead after a call, for the lead to confirm or to correct. */
export function enteredForYouCard(drawn: DrawnNotice<ContentOf<'entered_for_you'>>): Card {
  return firstThatFits([() => drawnCard(drawn, 2000), () => drawnCard(drawn, 700), () => drawnCard(drawn, 300)]);
}

function drawnCard({ text, content }: DrawnNotice<ContentOf<'entered_for_you'>>, most: number): Card {
  const words = text.notices.enteredForYou;
  const { byName, initiativeName, partnershipId, initiativeId, version } = content;
  const confirming = noticeData('entered.confirm', { partnershipId, initiativeId, version });
  return card({
    text,
    summary: words.summary(byName, initiativeName),
    sampleData: content.sampleData,
    body: [
      heading(words.title),
      sentenceAbout(words.sentence(byName, initiativeName), initiativeName),
      container([...answerTexts(text, { content: content.content, lang: content.lang, most })], {
        style: 'emphasis',
        spacing: 'medium',
      }),
      buttons(
        executeAction({ title: words.confirm, data: confirming, inputs: 'none', isMain: true }),
        executeAction({
          title: text.chat.buttons.correct,
          data: openData({ ...content, roundId: content.round.id }),
          inputs: 'none',
        }),
      ),
    ],
  });
}
