import type { FormAddress, LastAnswer, StatusForm } from '#bot/domain/status-form.ts';
import type { TextField } from '#bot/domain/status-update.ts';
import type { Text } from '#bot/text/da.ts';
import { formatDayOf } from '#bot/text/format.ts';
import { formData } from './card-data.ts';
import type { Element, RichTextBlock } from './element-types.ts';
import { buttons, container, executeAction, heading, paragraph, written } from './elements.ts';
import { clipText } from './written-text.ts';

/**
 * Last time's answer above a new form: what it said, at most `most` UTF-16 units of each text,
 * and the one tap that says it again.
 */
export function lastAnswer(text: Text, form: StatusForm, most: number): readonly Element[] {
  if (form.mode === 'edit') return [];
  if (!form.last) return form.lastIsHidden ? [paragraph(text.statusForm.last.hidden, { isSubtle: true })] : [];
  const { last } = form;
  const when = formatDayOf(last.submittedAt, { language: text.language, timeZone: form.timeZone });
  return [
    container(
      [
        heading(text.statusForm.last.title, { size: 'medium' }),
        written(text.statusForm.last.by(last.authorName, when), { isSubtle: true, spacing: 'none' }),
        ...excerpt(text, last, { most }),
        ...(isCut(last, most) ? [showAll(text, form.address)] : []),
        // Only those who answer for it themselves can say that nothing has changed.
        ...(form.onBehalfOf ? [] : unchanged(text, form.address)),
      ],
      { style: 'emphasis', spacing: 'medium' },
    ),
  ];
}

/** At most `most` UTF-16 units of each of some texts; of the main ones where none are named. */
type ExcerptLength = { readonly most: number; readonly fields?: readonly TextField[] };

/** An answer's status word and the beginning of its main texts, for one who is about to write the next. */
export function excerpt(
  text: Text,
  answer: LastAnswer,
  { most, fields = excerptFields }: ExcerptLength,
): readonly Element[] {
  const { icon, word } = text.words.health[answer.content.health];
  const pieces = fields
    .filter((field) => answer.content[field] !== '')
    .map((field): RichTextBlock => {
      const piece = written(clipText(answer.content[field], most).text, { spacing: 'small' });
      const name = { type: 'TextRun', text: `${text.statusForm.fields[field].name}: `, weight: 'bolder' } as const;
      const lang = answer.lang === text.language ? undefined : answer.lang;
      return { ...piece, lang, inlines: [name, ...piece.inlines] };
    });
  return [paragraph(`${icon} ${word}`, { weight: 'bolder', spacing: 'small' }), ...pieces];
}

const excerptFields = ['happened', 'reason', 'nextSteps'] as const;

function unchanged(text: Text, address: FormAddress): readonly Element[] {
  const words = text.statusForm.last;
  const data = formData('status.unchanged', address);
  return [
    paragraph(words.unchangedHint, { spacing: 'medium' }),
    buttons(executeAction({ title: words.unchanged, data, inputs: 'none' })),
  ];
}

function isCut(last: LastAnswer, most: number): boolean {
  return excerptFields.some((field) => last.content[field].length > most);
}

function showAll(text: Text, address: FormAddress): Element {
  const data = formData('status.previous', address);
  return buttons(executeAction({ title: text.statusForm.last.showAll, data, inputs: 'none' }));
}
