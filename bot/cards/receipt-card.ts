import type { Receipt } from '#bot/domain/status-form.ts';
import type { Text } from '#bot/text/da.ts';
import { formatInstant } from '#bot/text/format.ts';
import { answerTexts } from './answer-texts.ts';
import { formData } from './card-data.ts';
import { firstThatFits } from './card-size.ts';
import type { Action, Card } from './element-types.ts';
import { buttons, card, executeAction, factLine, heading, openTab, paragraph, written } from './elements.ts';

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
      paragraph(words.version(receipt.version), { spacing: 'none', isSubtle: true }),
      factLine(words.readers, text.words.visibility[receipt.content.visibility](receipt.partnershipName)),
      ...answerTexts(text, { content: receipt.content, lang: receipt.lang, most }),
      paragraph(whatNow(text, receipt), { spacing: 'large', separator: true }),
      buttons(...actions(text, receipt), openTab(text.chat.buttons.seeInOverview, tabUrl)),
    ],
  });
}

function whatNow(text: Text, receipt: Receipt): string {
  const { next, nextEdit, nextClosed, nextHelp } = text.chat.receipt;
  const asksForHelp = receipt.content.help !== 'none';
  return [next, ...(asksForHelp ? [nextHelp] : []), receipt.mayEdit ? nextEdit : nextClosed].join(' ');
}

function actions(text: Text, receipt: Receipt): readonly Action[] {
  if (!receipt.mayEdit) return [];
  const data = formData('status.edit', receipt.address);
  return [executeAction({ title: text.chat.buttons.edit, data, inputs: 'none' })];
}
