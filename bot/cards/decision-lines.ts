import type { DecisionLine } from '#bot/domain/decision-facts.ts';
import type { Text } from '#bot/text/da.ts';
import { formatDay } from '#bot/text/format.ts';
import type { Element } from './element-types.ts';
import { factLine, paragraph, written } from './elements.ts';
import { clipText } from './written-text.ts';

/** A decision: its text, what it is about, who is responsible, and when it is due. `most`: UTF-16 units of its text. */
export function decisionLines(text: Text, decision: DecisionLine, most: number): readonly Element[] {
  const words = text.decisions;
  const { initiativeName, responsibleName, told } = decision;
  const lang = decision.lang === text.language ? {} : { lang: decision.lang };
  return [
    paragraph(`${words.types[decision.type]} · ${words.made(formatDay(decision.madeOn, text.language))}`, {
      size: 'small',
      isSubtle: true,
    }),
    written(clipText(decision.text, most).text, { weight: 'bolder', spacing: 'small', ...lang }),
    ...(initiativeName === null ? [] : [factLine(words.fields.initiativeId.label, initiativeName)]),
    ...(responsibleName === null ? [] : [factLine(words.responsible, responsibleName)]),
    paragraph(`${dueSentence(text, decision)} · ${words.told[told]}`, { spacing: 'small' }),
  ];
}

function dueSentence({ decisions, language }: Text, { dueOn, isOverdue }: DecisionLine): string {
  if (dueOn === null) return decisions.noDue;
  const due = decisions.due(formatDay(dueOn, language));
  return isOverdue ? `${due}. ${decisions.overdue}` : due;
}
