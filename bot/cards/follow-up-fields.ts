import { maskCprNumbers } from '#bot/domain/cpr.ts';
import {
  type FollowUpPlace,
  type FollowUpQuestion,
  followUpPlaces,
  followUpStates,
  longestFollowUpNote,
} from '#bot/domain/follow-up.ts';
import type { FieldProblem, StatusForm } from '#bot/domain/status-form.ts';
import type { Text } from '#bot/text/da.ts';
import { formatDay } from '#bot/text/format.ts';
import { problemSentence } from '#bot/text/problem-sentence.ts';
import type { Element } from './element-types.ts';
import { choiceInput, container, heading, paragraph, textInput, written } from './elements.ts';
import { clipText } from './written-text.ts';

/** The questions of a form, and the longest piece shown of each decision, in UTF-16 units. */
type Asked = {
  readonly text: Text;
  readonly form: Pick<StatusForm, 'followUps' | 'moreFollowUps' | 'filled'>;
  readonly problems: readonly FieldProblem[];
  readonly most: number;
};

/** Each decision that comes back as a question of its own: its text, when it is due, how far it is, and a note. */
export function followUpFields(asked: Asked): readonly Element[] {
  const { text, form } = asked;
  if (form.followUps.length === 0) return [];
  const words = text.decisions.followUp;
  return [
    heading(words.title, { size: 'medium', spacing: 'large' }),
    ...form.followUps.flatMap((question, n) => {
      const place = followUpPlaces[n];
      return place ? [container(fields(asked, question, place), { style: 'emphasis', spacing: 'medium' })] : [];
    }),
    ...(form.moreFollowUps > 0 ? [paragraph(words.more(form.moreFollowUps), { spacing: 'small' })] : []),
  ];
}

/** Which decision stands where, for the button that sends the answers. */
export function followUpIds({ followUps }: Pick<StatusForm, 'followUps'>): Readonly<Record<string, string>> {
  const ids = followUps.flatMap(({ decisionId }, n) => {
    const place = followUpPlaces[n];
    return place ? [[place.id, decisionId] as const] : [];
  });
  return Object.fromEntries(ids);
}

function fields(asked: Asked, question: FollowUpQuestion, place: FollowUpPlace): readonly Element[] {
  const { text, form, most } = asked;
  const words = text.decisions.followUp;
  const lang = question.lang === text.language ? {} : { lang: question.lang };
  return [
    paragraph(text.decisions.made(formatDay(question.madeOn, text.language)), { size: 'small', isSubtle: true }),
    written(clipText(question.text, most).text, { weight: 'bolder', spacing: 'small', ...lang }),
    paragraph(dueLine(text, question), { spacing: 'small', ...(question.isOverdue ? { weight: 'bolder' } : {}) }),
    ...wrong(asked, place.state),
    choiceInput({
      id: place.state,
      label: `${words.state} *`,
      errorMessage: words.missing,
      choices: followUpStates.map((value) => ({ title: text.decisions.told[value], value })),
      value: form.filled[place.state],
      style: 'expanded',
    }),
    ...wrong(asked, place.note),
    textInput({
      id: place.note,
      label: words.note,
      errorMessage: text.statusForm.atMost(longestFollowUpNote),
      limit: longestFollowUpNote,
      // Never echo a CPR number, not even to the one who typed it.
      value: maskCprNumbers(form.filled[place.note] ?? ''),
    }),
  ];
}

function dueLine(text: Text, { dueOn, isOverdue }: FollowUpQuestion): string {
  if (dueOn === null) return text.decisions.noDue;
  const due = text.decisions.due(formatDay(dueOn, text.language));
  return isOverdue ? `${due}. ${text.decisions.overdue}.` : due;
}

function wrong({ text, problems }: Asked, field: FieldProblem['field']): readonly Element[] {
  return problems
    .filter((problem) => problem.field === field)
    .map((problem) => paragraph(problemSentence(text, problem), { color: 'attention', weight: 'bolder' }));
}
