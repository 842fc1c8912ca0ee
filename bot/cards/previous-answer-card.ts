import type { LastAnswer, StatusForm } from '#bot/domain/status-form.ts';
import type { Text } from '#bot/text/da.ts';
import { formatInstant } from '#bot/text/format.ts';
import { answerTexts } from './answer-texts.ts';
import { firstThatFits } from './card-size.ts';
import type { Card } from './element-types.ts';
import { buttons, card, heading, openTab, written } from './elements.ts';

export type PreviousAnswerContent = {
  readonly text: Text;
  readonly form: StatusForm;
  /** The answer to show; the form's own last one, already found to be this reader's to see. */
  readonly last: LastAnswer;
  readonly tabUrl: string;
};

/** The whole of last time's answer, to read beside a form that stays as it is. */
export function previousAnswerCard(content: PreviousAnswerContent): Card {
  return firstThatFits([() => drawn(content, 2000), () => drawn(content, 700), () => drawn(content, 300)]);
}

function drawn({ text, form, last, tabUrl }: PreviousAnswerContent, most: number): Card {
  const words = text.chat.previous;
  const when = formatInstant(last.submittedAt, { language: text.language, timeZone: form.timeZone });
  return card({
    text,
    summary: words.summary(form.initiativeName),
    sampleData: form.sampleData,
    body: [
      heading(words.title),
      written(form.initiativeName, { weight: 'bolder', spacing: 'small' }),
      written(text.chat.receipt.sentBy(last.authorName, when), { spacing: 'none' }),
      ...answerTexts(text, { content: last.content, lang: last.lang, most }),
      buttons(openTab(text.chat.buttons.seeInOverview, tabUrl)),
    ],
  });
}
