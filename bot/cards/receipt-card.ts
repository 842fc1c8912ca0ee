import type { Receipt } from '#bot/domain/status-form.ts';
import type { Text } from '#bot/text/da.ts';
import { formatInstant } from '#bot/text/format.ts';
import { answerTexts } from './answer-texts.ts';
import { formData } from './card-data.ts';
import { firstThatFits } from './card-size.ts';
import type { Action, Card, Element } from './element-types.ts';
import { buttons, card, executeAction, factLine, heading, openTab, paragraph, written } from './elements.ts';
import { fateLines } from './fate-lines.ts';
import { clipText } from './written-text.ts';

export type ReceiptContent = { readonly text: Text; readonly receipt: Receipt; readonly tabUrl: string };

/** What was stored, told back to who sent it. Made from the stored version, never from what was typed. */
export function receiptCard(content: ReceiptContent): Card {
  return firstThatFits([() => drawn(content, 2000), () => drawn(content, 700), () => drawn(content, 300)]);
}

function drawn({ text, receipt, tabUrl }: ReceiptContent, most: number): Card {
  const words = text.chat.receipt;
  const when = formatInstant(receipt.submittedAt, { language: text.language, timeZone: receipt.timeZone });
  return card({
    text,
    summary: words.summary(receipt.initiativeName),
    sampleData: receipt.sampleData,
    body: [
      heading(`✓ ${receipt.unchanged ? words.unchangedTitle : words.title}`),
      written(receipt.initiativeName, { size: 'medium', weight: 'bolder', spacing: 'small' }),
      written(receipt.roundName, { spacing: 'none' }),
      written(words.sentBy(receipt.authorName, when), { spacing: 'small' }),
      ...standing(text, receipt),
      paragraph(words.version(receipt.version), { spacing: 'none', isSubtle: true }),
      factLine(words.readers, text.words.visibility[receipt.content.visibility](receipt.partnershipName)),
      ...answerTexts(text, { content: receipt.content, lang: receipt.lang, most }),
      ...followUpLines(text, receipt, most),
      ...fateLines(text, receipt.fate, Math.min(most, 300)),
      ...whatNow(text, receipt),
      buttons(...actions(text, receipt), openTab(text.chat.buttons.seeInOverview, tabUrl)),
    ],
  });
}

/** In whose place it was sent, and that it came late. */
function standing(text: Text, { late, authorRole, authorName, onBehalfOf }: Receipt): readonly Element[] {
  const words = text.round.receipt;
  const isInPlace = authorRole === 'deputy' || authorRole === 'stand_in';
  return [
    ...(onBehalfOf ? [written(words.onBehalf(authorName, onBehalfOf.name), { spacing: 'none' })] : []),
    ...(isInPlace ? [paragraph(words.as[authorRole], { spacing: 'none' })] : []),
    ...(late ? [paragraph(words.late, { spacing: 'none', weight: 'bolder' })] : []),
  ];
}

/** What was said of each decision. */
function followUpLines(text: Text, { followUps }: Receipt, most: number): readonly Element[] {
  if (followUps.length === 0) return [];
  return [
    paragraph(text.decisions.followUp.title, { weight: 'bolder', spacing: 'medium' }),
    ...followUps.flatMap((told) => [
      written(clipText(told.text, Math.min(most, 300)).text, { spacing: 'small' }),
      factLine(text.decisions.told[told.state], told.note, { spacing: 'none' }),
    ]),
  ];
}

function whatNow(text: Text, receipt: Receipt): readonly Element[] {
  const { next, nextEdit, nextClosed, nextHelp } = text.chat.receipt;
  const { onBehalfOf, content, mayEdit } = receipt;
  const mayChange = onBehalfOf ? [] : [mayEdit ? nextEdit : nextClosed];
  const said = [next, ...(content.help === 'none' ? [] : [nextHelp]), ...mayChange].join(' ');
  const confirming = onBehalfOf ? [written(text.round.receipt.toBeConfirmed(onBehalfOf.name))] : [];
  return [paragraph(said, { spacing: 'large', separator: true }), ...confirming];
}

function actions(text: Text, receipt: Receipt): readonly Action[] {
  if (!receipt.mayEdit || receipt.onBehalfOf) return [];
  const data = formData('status.edit', receipt.address);
  return [executeAction({ title: text.chat.buttons.edit, data, inputs: 'none' })];
}
