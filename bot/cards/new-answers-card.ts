import type { Language } from '#bot/domain/language.ts';
import { longestNote } from '#bot/domain/read-note.ts';
import type { StatusContent } from '#bot/domain/status-update.ts';
import type { Text } from '#bot/text/da.ts';
import { formatInstant } from '#bot/text/format.ts';
import { answerTexts } from './answer-texts.ts';
import { backToRound } from './back-to-round.ts';
import { noticeData } from './card-data.ts';
import { firstThatFits } from './card-size.ts';
import type { Card, Element } from './element-types.ts';
import {
  buttons,
  card,
  container,
  executeAction,
  heading,
  paragraph,
  showOrHide,
  textInput,
  written,
} from './elements.ts';
import { type Outcome, outcome } from './outcome.ts';

export type NewAnswer = {
  readonly initiativeId: string;
  readonly initiativeName: string;
  readonly version: number;
  readonly authorName: string;
  /** For whom a coordinator entered it, or null. */
  readonly onBehalfOfName: string | null;
  /** ISO instant. */
  readonly submittedAt: string;
  readonly late: boolean;
  readonly unchanged: boolean;
  readonly content: StatusContent;
  readonly lang: Language;
};

export type NewAnswersContent = {
  readonly text: Text;
  readonly partnershipId: string;
  readonly roundId: string;
  readonly roundName: string;
  readonly timeZone: string;
  readonly sampleData: boolean;
  /** How many this reader has still to look at. */
  readonly left: number;
  /** The one to look at now, or null where there is none. */
  readonly answer: NewAnswer | null;
  readonly tabUrl: string;
} & Outcome;

/** The new answers, one at a time: the card comes back with the next until there is none. */
export function newAnswersCard(content: NewAnswersContent): Card {
  return firstThatFits([() => drawn(content, 2000), () => drawn(content, 700), () => drawn(content, 300)]);
}

function drawn(content: NewAnswersContent, most: number): Card {
  const { text, roundName, left, answer } = content;
  const words = text.coordinating.answers;
  return card({
    text,
    summary: words.summary(roundName),
    sampleData: content.sampleData,
    body: [
      heading(answer === null ? words.none : words.title(left)),
      written(roundName, { spacing: 'none' }),
      ...outcome(content),
      ...(answer === null
        ? [paragraph(words.noneHint)]
        : [...shown(content, answer, most), ...choices(content, answer)]),
      backToRound(text, content),
    ],
  });
}

function shown({ text, timeZone }: NewAnswersContent, answer: NewAnswer, most: number): readonly Element[] {
  const { receipt } = text.round;
  const when = formatInstant(answer.submittedAt, { language: text.language, timeZone });
  const { authorName, onBehalfOfName } = answer;
  return [
    written(answer.initiativeName, { size: 'medium', weight: 'bolder', spacing: 'medium' }),
    written(text.chat.receipt.sentBy(authorName, when), { spacing: 'none' }),
    ...(onBehalfOfName === null ? [] : [written(receipt.onBehalf(authorName, onBehalfOfName), { spacing: 'none' })]),
    ...(answer.unchanged ? [paragraph(text.statusForm.last.unchanged, { spacing: 'none' })] : []),
    ...(answer.late ? [paragraph(receipt.late, { spacing: 'none', weight: 'bolder' })] : []),
    ...answerTexts(text, { content: answer.content, lang: answer.lang, most }),
  ];
}

const askPart = 'askPart';

function choices({ text, partnershipId, roundId, left }: NewAnswersContent, answer: NewAnswer): readonly Element[] {
  const words = text.coordinating.answers;
  const ids = { partnershipId, roundId, initiativeId: answer.initiativeId };
  const { version } = answer;
  const acknowledge = noticeData('request.acknowledge', { ...ids, version });
  const next = noticeData('request.show', ids);
  return [
    buttons(
      executeAction({ title: words.acknowledge, data: acknowledge, inputs: 'none', isMain: true }),
      ...(left > 1 ? [executeAction({ title: words.skip, data: next, inputs: 'none' })] : []),
    ),
    { ...buttons(showOrHide(words.ask, askPart)), spacing: 'small' },
    container(
      [
        textInput({
          id: 'question',
          label: words.question.label,
          errorMessage: words.question.missing,
          limit: longestNote,
          value: undefined,
        }),
        paragraph(words.questionHint, { size: 'small' }),
        buttons(
          executeAction({
            title: words.return,
            data: noticeData('request.return', { ...ids, version }),
            inputs: 'all',
          }),
        ),
      ],
      { id: askPart, isVisible: false, style: 'emphasis' },
    ),
  ];
}
