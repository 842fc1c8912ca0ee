import { maskCprNumbers } from '#bot/domain/cpr.ts';
import type { FieldProblem, LastAnswer, StatusForm } from '#bot/domain/status-form.ts';
import { needsReason } from '#bot/domain/status-update.ts';
import type { Text } from '#bot/text/da.ts';
import { problemSentence } from '#bot/text/problem-sentence.ts';
import { formData } from './card-data.ts';
import type { Card, Element } from './element-types.ts';
import { buttons, card, executeAction, heading, paragraph, textInput, written } from './elements.ts';
import { followUpFields, followUpIds } from './follow-up-fields.ts';
import { excerpt } from './last-answer.ts';
import { inputs } from './status-inputs.ts';

/** "Unchanged" on a yellow or red status: the one question that is left, with last time's reason to start from. */
export function unchangedReasonCard(content: {
  readonly text: Text;
  readonly form: StatusForm;
  readonly problems: readonly FieldProblem[];
}): Card {
  const { text, form, problems } = content;
  const words = text.statusForm.unchangedReason;
  const isReasonAsked = form.followUps.length === 0 || form.last === null || needsReason(form.last.content.health);
  return card({
    text,
    summary: text.statusForm.summary(form.initiativeName),
    sampleData: form.sampleData,
    body: [
      heading(isReasonAsked ? words.title : text.decisions.followUp.title),
      written(form.initiativeName, { weight: 'bolder', spacing: 'small' }),
      ...(form.last ? excerpt(text, withoutReason(form.last), { most: 300 }) : []),
      ...(isReasonAsked ? reason(text, form, problems) : [paragraph(text.decisions.followUp.unchangedIntro)]),
      ...followUpFields({ text, form, problems, most: 300 }),
      paragraph(text.statusForm.onlyAboutInitiative, { size: 'small', spacing: 'medium' }),
      paragraph(text.statusForm.accessToDocuments, { size: 'small', spacing: 'small' }),
      buttons(
        executeAction({
          title: words.send,
          data: { ...formData('status.unchanged', form.address), ...followUpIds(form) },
          inputs: 'all',
          isMain: true,
        }),
      ),
    ],
  });
}

function reason(text: Text, form: StatusForm, problems: readonly FieldProblem[]): readonly Element[] {
  const words = text.statusForm.unchangedReason;
  return [
    paragraph(words.intro, { spacing: 'medium' }),
    ...problems.filter(({ field }) => field === 'reason').map((problem) => problemLine(text, problem)),
    textInput({
      id: inputs.reason.id,
      label: words.label,
      errorMessage: text.statusForm.fields.reason.missing,
      isRequired: true,
      limit: inputs.reason.limit,
      value: maskCprNumbers(form.filled.reason ?? form.last?.content.reason ?? ''),
    }),
  ];
}

/** Last time's reason stands in the input already. */
function withoutReason(last: LastAnswer): LastAnswer {
  return { ...last, content: { ...last.content, reason: '' } };
}

function problemLine(text: Text, problem: FieldProblem): Element {
  return paragraph(problemSentence(text, problem), { color: 'attention', weight: 'bolder' });
}
