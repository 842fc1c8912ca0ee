import type { FormAddress, LastAnswer, StatusForm } from '#bot/domain/status-form.ts';
import type { Text } from '#bot/text/da.ts';
import { formatDayOf } from '#bot/text/format.ts';
import { formData } from './card-data.ts';
import type { Element, RichTextBlock } from './element-types.ts';
import { buttons, container, executeAction, heading, paragraph, written } from './elements.ts';
import { clipText } from './written-text.ts';

/** Longest piece of an earlier answer's field that a form shows, in UTF-16 units. */
export const excerptLength = 300;

/** Last time's answer above a new form: what it said, and the one tap that says it again. */
export function lastAnswer(text: Text, form: StatusForm): readonly Element[] {
  if (form.mode === 'edit') return [];
  if (!form.last) return form.lastIsHidden ? [paragraph(text.statusForm.last.hidden, { isSubtle: true })] : [];
  const { last } = form;
  const when = formatDayOf(last.submittedAt, { language: text.language, timeZone: form.timeZone });
  return [
    container(
      [
        heading(text.statusForm.last.title, {}),
        written(text.statusForm.last.by(last.authorName, when), { isSubtle: true, spacing: 'none' }),
        ...excerpt(text, last),
        ...showAll(text, form.address, last),
        paragraph(text.statusForm.last.unchangedHint, { spacing: 'medium' }),
        buttons(
          executeAction({
            title: text.statusForm.last.unchanged,
            data: formData('status.unchanged', form.address),
            inputs: 'none',
          }),
        ),
      ],
      { style: 'emphasis', spacing: 'medium' },
    ),
  ];
}

/** An answer's status word and the beginning of its main texts, for one who is about to write the next. */
export function excerpt(text: Text, answer: LastAnswer): readonly Element[] {
  const { icon, word } = text.words.health[answer.content.health];
  const pieces = excerptFields
    .filter((field) => answer.content[field] !== '')
    .map((field): RichTextBlock => {
      const piece = written(clipText(answer.content[field], excerptLength).text, { spacing: 'small' });
      const name = { type: 'TextRun', text: `${text.statusForm.fields[field].name}: `, weight: 'bolder' } as const;
      const lang = answer.lang === text.language ? undefined : answer.lang;
      return { ...piece, lang, inlines: [name, ...piece.inlines] };
    });
  return [paragraph(`${icon} ${word}`, { weight: 'bolder', spacing: 'small' }), ...pieces];
}

const excerptFields = ['happened', 'reason', 'nextSteps'] as const;

function showAll(text: Text, address: FormAddress, last: LastAnswer): readonly Element[] {
  if (!excerptFields.some((field) => last.content[field].length > excerptLength)) return [];
  const data = formData('status.previous', address);
  return [buttons(executeAction({ title: text.statusForm.last.showAll, data, inputs: 'none' }))];
}
