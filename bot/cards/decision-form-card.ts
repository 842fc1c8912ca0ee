import type { AgendaPoint } from '#bot/domain/agenda.ts';
import { maskCprNumbers } from '#bot/domain/cpr.ts';
import { decisionLimits, decisionTypes } from '#bot/domain/decision.ts';
import type { DecisionField, DecisionProblem } from '#bot/domain/decision-problem.ts';
import type { Meeting } from '#bot/domain/meeting.ts';
import type { RawDecision } from '#bot/domain/parse-decision.ts';
import type { Text } from '#bot/text/da.ts';
import { decisionProblemSentence } from '#bot/text/decision-sentence.ts';
import { formatDay } from '#bot/text/format.ts';
import { meetingTitle } from '#bot/text/meeting-sentence.ts';
import { noticeData } from './card-data.ts';
import { firstThatFits } from './card-size.ts';
import { decisionInputs } from './decision-action.ts';
import type { Card, Choice, Element } from './element-types.ts';
import {
  buttons,
  card,
  choiceInput,
  container,
  dateInput,
  executeAction,
  heading,
  paragraph,
  textInput,
  written,
} from './elements.ts';
import { clipText, plainName } from './written-text.ts';

type Named = { readonly id: string; readonly name: string };

export type DecisionFormContent = {
  readonly text: Text;
  readonly form: {
    readonly partnershipId: string;
    readonly sampleData: boolean;
    readonly meeting: Pick<Meeting, 'id' | 'title' | 'group' | 'date'>;
    readonly organisations: readonly Named[];
    readonly people: readonly Named[];
    readonly initiatives: readonly Named[];
    readonly points: readonly Pick<AgendaPoint, 'id' | 'kind' | 'title'>[];
  };
  readonly raw: RawDecision;
  /** Made for this form: sent twice it is one decision. */
  readonly formId: string;
  readonly problems: readonly DecisionProblem[];
  /** True where the one before has just been kept. */
  readonly isSaved: boolean;
};

/** A decision to write down while the meeting runs. */
export function decisionFormCard(content: DecisionFormContent): Card {
  const offering = (most: number, length: number) => () => drawn(content, { most, length });
  return firstThatFits([offering(200, 200), offering(80, 100), offering(40, 60), offering(20, 40)]);
}

/** How many people and initiatives can be chosen, and how much of a name is shown (UTF-16 units). */
type Room = { readonly most: number; readonly length: number };

function drawn(content: DecisionFormContent, offered: Room): Card {
  const { text, form, formId, isSaved } = content;
  const words = text.decisions.form;
  const { meeting, partnershipId } = form;
  const place = `${meetingTitle(text, meeting)}, ${formatDay(meeting.date, text.language)}`;
  const data = noticeData('decision.write', { partnershipId, meetingId: meeting.id, formId });
  return card({
    text,
    summary: words.title,
    sampleData: form.sampleData,
    body: [
      ...(isSaved ? [container([paragraph(words.saved, { weight: 'bolder' })], { style: 'emphasis' })] : []),
      heading(isSaved ? words.another : words.title),
      written(place, { spacing: 'none' }),
      ...problemList(content),
      ...fields(content, offered),
      buttons(executeAction({ title: words.save, data, inputs: 'all', isMain: true })),
    ],
  });
}

function problemList({ text, problems }: DecisionFormContent): readonly Element[] {
  if (problems.length === 0) return [];
  const lines = problems.map((problem) => paragraph(decisionProblemSentence(text, problem), { spacing: 'small' }));
  const title = paragraph(text.decisions.form.problemsTitle, { weight: 'bolder' });
  return [container([title, ...lines], { style: 'attention', spacing: 'medium' })];
}

function fields(content: DecisionFormContent, { most, length }: Room): readonly Element[] {
  const { text, form, raw } = content;
  const words = text.decisions;
  const { label, missing } = words.fields.text;
  const points = form.points.map(({ id, kind, title }) => ({ id, name: title ?? text.agenda.kinds[kind] }));
  const types = decisionTypes.map((value) => ({ title: words.types[value], value }));
  const readers = (['group', 'all'] as const).map((value) => ({ title: words.readers[value], value }));
  const optional = (field: DecisionField, names: readonly Named[], none: string) =>
    choice(content, field, { choices: [{ title: none, value: '' }, ...choicesOf(names.slice(0, most), length)] });
  return [
    choice(content, 'type', { choices: types, isExpanded: true }),
    textInput({
      id: decisionInputs.text,
      label,
      errorMessage: missing,
      limit: decisionLimits.text,
      value: maskCprNumbers(raw.text ?? ''),
    }),
    choice(content, 'assentedBy', {
      choices: choicesOf(form.organisations, length),
      isExpanded: true,
      isMultiSelect: true,
    }),
    optional('responsibleId', form.people, words.nobody),
    dateInput({
      id: decisionInputs.dueOn,
      label: words.fields.dueOn.label,
      errorMessage: words.fields.dueOn.missing,
      value: raw.dueOn,
    }),
    optional('initiativeId', form.initiatives, words.noInitiative),
    ...(points.length === 0 ? [] : [optional('pointId', points, words.noPoint)]),
    choice(content, 'readers', { choices: readers }),
  ];
}

type Offered = {
  readonly choices: readonly Choice[];
  readonly isExpanded?: boolean;
  readonly isMultiSelect?: boolean;
};

function choice({ text, raw }: DecisionFormContent, field: DecisionField, { choices, ...look }: Offered): Element {
  const { label, missing } = text.decisions.fields[field];
  return choiceInput({
    id: decisionInputs[field],
    label,
    errorMessage: missing,
    choices,
    value: raw[field] ?? (field === 'readers' ? 'group' : undefined),
    style: look.isExpanded ? 'expanded' : 'compact',
    ...(look.isMultiSelect ? { isMultiSelect: true } : {}),
  });
}

function choicesOf(names: readonly Named[], length: number): readonly Choice[] {
  return names.map(({ id, name }) => ({ title: clipText(plainName(name), length).text, value: id }));
}
