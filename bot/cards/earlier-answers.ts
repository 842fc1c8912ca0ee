import type { EarlierAnswer, StatusForm } from '#bot/domain/status-form.ts';
import type { Text } from '#bot/text/da.ts';
import { formatDayOf } from '#bot/text/format.ts';
import type { Element } from './element-types.ts';
import { container, heading, paragraph, written } from './elements.ts';
import { excerpt } from './last-answer.ts';

/** What the year's rounds were answered, above what a yearly one asks: at most `most` UTF-16 units of each text. */
export function earlierAnswers(text: Text, form: StatusForm, most: number): readonly Element[] {
  if (form.earlierInYear.length === 0) return [];
  return [
    heading(text.statusForm.earlier.title, { size: 'medium', spacing: 'medium' }),
    ...form.earlierInYear.map((earlier) =>
      container([written(earlier.roundName, { weight: 'bolder' }), ...said(text, form.timeZone, { earlier, most })], {
        style: 'emphasis',
        spacing: 'small',
      }),
    ),
  ];
}

type Shown = { readonly earlier: EarlierAnswer; readonly most: number };

function said(text: Text, timeZone: string, { earlier, most }: Shown): readonly Element[] {
  const { answer, isHidden } = earlier;
  const words = text.statusForm.earlier;
  if (answer === null) return [paragraph(isHidden ? words.hidden : words.none, { isSubtle: true, spacing: 'none' })];
  const when = formatDayOf(answer.submittedAt, { language: text.language, timeZone });
  return [
    written(text.statusForm.last.by(answer.authorName, when), { isSubtle: true, spacing: 'none' }),
    ...excerpt(text, answer, { most, fields: ['happened', 'reason', 'nextSteps', 'result'] }),
  ];
}
