import { type FieldProblem, firstFields, isToCheck, moreFields, type StatusForm } from '#bot/domain/status-form.ts';
import type { Text } from '#bot/text/da.ts';
import { formatList, formatWeekday } from '#bot/text/format.ts';
import { fieldName, problemSentence } from '#bot/text/problem-sentence.ts';
import { formData } from './card-data.ts';
import { firstThatFits } from './card-size.ts';
import { earlierAnswers } from './earlier-answers.ts';
import type { Card, Element, Execute } from './element-types.ts';
import {
  buttons,
  card,
  container,
  executeAction,
  heading,
  openTab,
  paragraph,
  showOrHide,
  written,
} from './elements.ts';
import { fateLines } from './fate-lines.ts';
import { followUpFields, followUpIds } from './follow-up-fields.ts';
import { type FormNotice, formNotice } from './form-notice.ts';
import { formStanding } from './form-standing.ts';
import { keptTexts } from './kept-texts.ts';
import { lastAnswer } from './last-answer.ts';
import { type DrawnForm, formField } from './status-form-fields.ts';

export type StatusFormContent = {
  readonly text: Text;
  readonly form: StatusForm;
  readonly problems: readonly FieldProblem[];
  readonly notice: FormNotice;
  readonly tabUrl: string;
};

/** The status card: made for a phone, twice a year. Everything in `form.filled` comes back in its input. */
export function statusFormCard(content: StatusFormContent): Card {
  return firstThatFits([
    () => drawn(content, { excerptLength: 300, showHelp: true }),
    () => drawn(content, { excerptLength: 100, showHelp: true }),
    () => drawn(content, { excerptLength: 100, showHelp: false }),
    () => drawn(content, { excerptLength: 0, showHelp: false }),
  ]);
}

/** What gives way first when a card grows too large: what was written before, then the explanations. */
type Detail = {
  /** Most UTF-16 units shown of each text of an earlier answer; 0 shows none of it. */
  readonly excerptLength: number;
  readonly showHelp: boolean;
};

function drawn(content: StatusFormContent, detail: Detail): Card {
  const { text, problems, notice } = content;
  const form = { ...content.form, filled: keptTexts(content.form.filled) };
  const fields: DrawnForm = { text, form, problems, showHelp: detail.showHelp };
  // Beside an answer that came meanwhile, last time's would only be in the way.
  const showLast = detail.excerptLength > 0 && notice.kind !== 'answered_meanwhile';
  const before = form.earlierInYear.length > 0 ? earlierAnswers : lastAnswer;
  const last = showLast ? before(text, form, detail.excerptLength) : [];
  return card({
    text,
    summary: text.statusForm.summary(form.initiativeName),
    sampleData: form.sampleData,
    body: [
      ...titleLines(text, form),
      ...formNotice(text, form, { notice, excerptLength: detail.excerptLength }),
      ...formStanding(text, form),
      ...fateLines(text, form.fate, detail.excerptLength || 100),
      ...problemList(text, problems),
      ...last,
      // Below last time's answer it must be plain at a glance where one's own begins.
      ...(last.length > 0 ? [heading(text.statusForm.newTitle, { size: 'medium', spacing: 'large' })] : []),
      paragraph(text.statusForm.requiredNote, {
        size: 'small',
        isSubtle: true,
        spacing: last.length > 0 ? 'none' : 'medium',
      }),
      ...followUpFields({ text, form, problems, most: detail.excerptLength || 100 }),
      ...firstFields[form.fields].flatMap((field) => formField(fields, field)),
      ...(form.fields === 'all' ? more(fields) : []),
      ...formField(fields, 'visibility'),
      ...formField(fields, 'confirmed'),
      ...(problems.some(isToCheck) ? formField(fields, 'checked') : []),
      ...sending(content),
    ],
  });
}

function titleLines(text: Text, form: StatusForm): readonly Element[] {
  const due = text.statusForm.due(formatWeekday(form.dueOn, text.language));
  return [
    heading(text.statusForm.title, { size: 'medium' }),
    written(form.initiativeName, { size: 'large', weight: 'bolder', spacing: 'none' }),
    written(form.roundName, { spacing: 'small' }),
    paragraph(due, { spacing: 'none' }),
  ];
}

function problemList(text: Text, problems: readonly FieldProblem[]): readonly Element[] {
  if (problems.length === 0) return [];
  const lines = bySentence(text, problems).map(([sentence, names]) =>
    paragraph(`${formatList(names, text.language)}: ${sentence}`, { spacing: 'small' }),
  );
  const title = paragraph(text.statusForm.problemsTitle, { weight: 'bolder' });
  return [container([title, ...lines], { style: 'attention', spacing: 'medium' })];
}

/** The same thing wrong in several fields is said once, with all their names. */
function bySentence(text: Text, problems: readonly FieldProblem[]): readonly (readonly [string, readonly string[]])[] {
  const found = new Map<string, readonly string[]>();
  for (const problem of problems) {
    const sentence = problemSentence(text, problem);
    found.set(sentence, [...(found.get(sentence) ?? []), fieldName(text, problem.field)]);
  }
  return [...found];
}

/** Open at once where it holds something to see or to correct, since a hidden problem could not be found. */
function more(fields: DrawnForm): readonly Element[] {
  const { text, form, problems } = fields;
  const isOpen = moreFields.some(
    (field) => (form.filled[field] ?? '') !== '' || problems.some((problem) => problem.field === field),
  );
  const items = moreFields.flatMap((field) => formField(fields, field));
  if (isOpen) return [container(items)];
  return [
    buttons(showOrHide(text.statusForm.more, 'moreFields')),
    container(items, { id: 'moreFields', isVisible: false }),
  ];
}

function sending({ text, form, tabUrl }: StatusFormContent): readonly Element[] {
  const { openRound, fillInTab } = text.chat.buttons;
  return [
    paragraph(text.statusForm.onlyAboutInitiative, { size: 'small', spacing: 'medium' }),
    paragraph(text.statusForm.accessToDocuments, { size: 'small', spacing: 'small' }),
    buttons(
      executeAction({
        title: text.statusForm.send,
        data: { ...formData('status.submit', form.address, form.onBehalfOf), ...followUpIds(form) },
        inputs: 'all',
        isMain: true,
      }),
      // What is entered for somebody else is no draft of one's own.
      ...(form.onBehalfOf ? [] : [savingDraft(text, form)]),
    ),
    { ...buttons(openTab(form.onBehalfOf ? openRound : fillInTab, tabUrl)), spacing: 'small' },
  ];
}

function savingDraft(text: Text, form: StatusForm): Execute {
  const data = { ...formData('draft.save', form.address), ...followUpIds(form) };
  return executeAction({ title: text.round.buttons.saveDraft, data, inputs: 'all' });
}
