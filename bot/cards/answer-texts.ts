import type { Language } from '#bot/domain/language.ts';
import { type StatusContent, textFields } from '#bot/domain/status-update.ts';
import type { Text } from '#bot/text/da.ts';
import { formatList } from '#bot/text/format.ts';
import type { Element } from './element-types.ts';
import { factLine, paragraph, written } from './elements.ts';
import { clipText } from './written-text.ts';

/** An answer as its readers see it. `most` is the longest piece shown of each text, in UTF-16 units. */
export type ShownAnswer = { readonly content: StatusContent; readonly lang: Language; readonly most: number };

/** Every field that was filled in, in the order of the form. */
export function answerTexts(text: Text, answer: ShownAnswer): readonly Element[] {
  const { content } = answer;
  const { words } = text;
  const { icon, word } = words.health[content.health];
  return [
    paragraph(`${icon} ${word}`, { weight: 'bolder', size: 'medium', spacing: 'medium' }),
    ...textLines(text, answer, ['happened', 'reason', 'nextSteps', 'challenges']),
    ...choiceLine(text.statusForm.fields.help.name, content.help === 'none' ? '' : words.help[content.help]),
    ...textLines(text, answer, ['helpText', 'result']),
    ...choiceLine(text.statusForm.fields.economy.name, content.economy ? words.economy[content.economy] : ''),
    ...textLines(text, answer, ['economyNote']),
    ...choiceLine(text.statusForm.fields.publicUse.name, content.publicUse ? words.publicUse[content.publicUse] : ''),
    ...textLines(text, answer, ['newsText']),
    ...choiceLine(text.statusForm.fields.coCreation.name, coCreatorsOf(text, content)),
    ...(isCut(answer) ? [paragraph(text.chat.receipt.clipped, { isSubtle: true, spacing: 'medium' })] : []),
  ];
}

function textLines(text: Text, answer: ShownAnswer, fields: readonly (typeof textFields)[number][]): Element[] {
  const lang = answer.lang === text.language ? {} : { lang: answer.lang };
  return fields
    .filter((field) => answer.content[field] !== '')
    .flatMap((field) => [
      paragraph(text.statusForm.fields[field].name, { weight: 'bolder', spacing: 'medium' }),
      written(clipText(answer.content[field], answer.most).text, { spacing: 'none', ...lang }),
    ]);
}

function choiceLine(label: string, value: string): readonly Element[] {
  return value === '' ? [] : [factLine(label, value, { spacing: 'medium' })];
}

function coCreatorsOf(text: Text, content: StatusContent): string {
  const [first, ...others] = content.coCreation.map((creator) => text.words.coCreation[creator]);
  return first === undefined ? '' : formatList([first, ...others.map((word) => word.toLowerCase())], text.language);
}

function isCut(answer: ShownAnswer): boolean {
  return textFields.some((field) => answer.content[field].length > answer.most);
}
