import type { CaseLine } from '#bot/domain/case-facts.ts';
import { maskCprNumbers } from '#bot/domain/cpr.ts';
import type { CaseProblem, RawCase } from '#bot/domain/parse-case.ts';
import { caseLimits } from '#bot/domain/written-case.ts';
import type { Text } from '#bot/text/da.ts';
import { formatDay } from '#bot/text/format.ts';
import { noticeData } from './card-data.ts';
import { firstThatFits } from './card-size.ts';
import { caseInputs, caseVerbs } from './case-action.ts';
import type { Card, Element } from './element-types.ts';
import {
  buttons,
  card,
  choiceInput,
  container,
  dateInput,
  executeAction,
  factLine,
  heading,
  openTab,
  paragraph,
  showOrHide,
  textInput,
  written,
} from './elements.ts';
import { plainName } from './written-text.ts';

export type CaseContent = {
  readonly text: Text;
  readonly partnershipId: string;
  readonly written: CaseLine;
  /** What is said above it. */
  readonly said: 'ask' | 'remind' | 'yours' | 'state';
  /** Where it stands in the tab. */
  readonly tabUrl: string;
  readonly sampleData: boolean;
};

/** A recommendation to answer, what the others answered as far as it is the reader's to know, and what became of it. */
export function caseCard(content: CaseContent): Card {
  const { text, written: found } = content;
  const words = text.writtenCases;
  const lang = found.lang === text.language ? {} : { lang: found.lang };
  const title = headingOf(content);
  return card({
    text,
    summary: `${title}: ${found.title}`,
    sampleData: content.sampleData,
    body: [
      heading(title),
      paragraph(sentence(content), { weight: 'bolder' }),
      container(
        [
          written(found.title, { weight: 'bolder', ...lang }),
          written(found.recommendation, { spacing: 'small', ...lang }),
          ...(found.initiativeName === null ? [] : [factLine(words.fields.initiativeId.label, found.initiativeName)]),
        ],
        { style: 'emphasis', spacing: 'medium' },
      ),
      ...memberLines(text, found),
      ...(found.mayAnswer ? answering(content) : []),
      ...(found.mayWithdraw ? withdrawing(content) : []),
      buttons(openTab(words.open, content.tabUrl)),
    ],
  });
}

function headingOf({ text: { writtenCases: words }, written: found, said }: CaseContent): string {
  if (said === 'remind') return words.headings.remind;
  return found.state === 'open' ? words.title : words.headings[found.state];
}

function sentence({ text: { writtenCases: words, language }, written: found, said }: CaseContent): string {
  const day = formatDay(found.answerBy, language);
  if (said === 'state' && found.state === 'open') return words.stands(day);
  if (said === 'yours') return found.state === 'open' ? `${words.yours} ${words.ask(day)}` : words.states[found.state];
  return said === 'state' ? words.states[found.state] : words[said](day);
}

function memberLines({ writtenCases: words }: Text, written: CaseLine): readonly Element[] {
  const { members, state, hasAnswered, mayAnswer } = written;
  if (state === 'open' && mayAnswer && !hasAnswered)
    return [paragraph(words.blind, { isSubtle: true, spacing: 'medium' })];
  return [
    paragraph(state === 'open' ? words.given : words.givenAtEnd, { weight: 'bolder', spacing: 'medium' }),
    ...members.map(({ name, answer, note, isSilent }) => {
      const said = isSilent ? words.silent : answer === null ? words.hasAnswered : words.answers[answer];
      return factLine(name, note === '' ? said : `${said}. ${note}`, { spacing: 'small' });
    }),
  ];
}

function answering({ text, partnershipId, written: { caseId } }: CaseContent): readonly Element[] {
  const words = text.writtenCases;
  const titles = {
    'case.assents': words.answers.assents,
    'case.dissents': words.answers.dissents,
    'case.wants_meeting': words.answers.wants_meeting,
  } as const;
  return [
    textInput({
      id: 'caseNote',
      label: words.note,
      errorMessage: text.statusForm.atMost(caseLimits.note),
      limit: caseLimits.note,
      value: undefined,
    }),
    buttons(
      ...caseVerbs.map((verb) =>
        executeAction({ title: titles[verb], data: noticeData(verb, { partnershipId, caseId }), inputs: 'all' }),
      ),
    ),
  ];
}

/** Asks before it is done, for those who were asked are told. */
function withdrawing({ text, partnershipId, written: { caseId } }: CaseContent): readonly Element[] {
  const words = text.writtenCases.withdrawing;
  const data = noticeData('case.withdraw', { partnershipId, caseId });
  return [
    buttons(showOrHide(words.withdraw, withdrawPart)),
    container([paragraph(words.sure), buttons(executeAction({ title: words.yes, data, inputs: 'none' }))], {
      id: withdrawPart,
      isVisible: false,
      style: 'emphasis',
    }),
  ];
}

const withdrawPart = 'withdraw';

export type CaseFormContent = {
  readonly text: Text;
  readonly partnershipId: string;
  readonly initiatives: readonly { readonly id: string; readonly name: string }[];
  readonly formId: string;
  readonly raw: RawCase;
  readonly problems: readonly CaseProblem[];
  readonly sampleData: boolean;
};

/** A recommendation to send to the steering group's members. */
export function caseFormCard(content: CaseFormContent): Card {
  return firstThatFits([() => drawnForm(content, 150), () => drawnForm(content, 50)]);
}

function drawnForm({ text, partnershipId, formId, raw, problems, ...content }: CaseFormContent, most: number): Card {
  const words = text.writtenCases;
  const named = content.initiatives.slice(0, most).map(({ id, name }) => ({ title: plainName(name), value: id }));
  const look = (field: 'title' | 'recommendation') => ({
    id: caseInputs[field],
    label: words.fields[field].label,
    errorMessage: words.fields[field].missing,
    limit: caseLimits[field],
    value: maskCprNumbers(raw[field] ?? ''),
  });
  return card({
    text,
    summary: words.title,
    sampleData: content.sampleData,
    body: [
      heading(words.title),
      paragraph(words.form.intro),
      ...problemList(text, problems),
      textInput({ ...look('title'), isOneLine: true }),
      textInput(look('recommendation')),
      choiceInput({
        id: caseInputs.initiativeId,
        label: words.fields.initiativeId.label,
        errorMessage: words.fields.initiativeId.missing,
        choices: [{ title: text.decisions.noInitiative, value: '' }, ...named],
        value: raw.initiativeId,
        style: 'compact',
      }),
      dateInput({
        id: caseInputs.answerBy,
        label: words.fields.answerBy.label,
        errorMessage: words.fields.answerBy.missing,
        value: raw.answerBy,
      }),
      buttons(
        executeAction({
          title: words.form.send,
          data: noticeData('case.send', { partnershipId, formId }),
          inputs: 'all',
          isMain: true,
        }),
      ),
    ],
  });
}

function problemList({ writtenCases: words }: Text, problems: readonly CaseProblem[]): readonly Element[] {
  if (problems.length === 0) return [];
  const said = ({ field, code }: CaseProblem) =>
    code === 'required' || code === 'unknown_choice' ? words.fields[field].missing : words.problems[code];
  const lines = problems.map((problem) => paragraph(said(problem), { spacing: 'small' }));
  const title = paragraph(words.form.problemsTitle, { weight: 'bolder' });
  return [container([title, ...lines], { style: 'attention', spacing: 'medium' })];
}
