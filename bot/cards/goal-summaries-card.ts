import { maskCprNumbers } from '#bot/domain/cpr.ts';
import { longestReasons, verdicts } from '#bot/domain/goal-summary.ts';
import type { GoalLine, OfRound } from '#bot/domain/notice-content.ts';
import type { Text } from '#bot/text/da.ts';
import { noticeData } from './card-data.ts';
import type { ContentOf, DrawnNotice } from './drawn-notice.ts';
import type { Card, Element } from './element-types.ts';
import {
  buttons,
  card,
  choiceInput,
  executeAction,
  factLine,
  heading,
  openTab,
  paragraph,
  textInput,
  written,
} from './elements.ts';
import type { TypedGoal } from './round-action.ts';
import { plainName } from './written-text.ts';

export type GoalSummaries = OfRound & {
  readonly text: Text;
  readonly partnershipId: string;
  readonly goals: readonly GoalLine[];
  readonly sampleData: boolean;
  readonly tabUrl: string;
  /** What was typed and could not be taken, with the sentence that says why; null where nothing was. */
  readonly returned: { readonly typed: TypedGoal; readonly sentence: string } | null;
  /** True where the one before was just stored. */
  readonly isSaved: boolean;
};

/** The goals of a round, judged one at a time: the card comes back with the next one that is missing. */
export function goalSummariesCard(summaries: GoalSummaries): Card {
  const { text, goals, round } = summaries;
  const words = text.round.goals;
  const isDone = goals.every(({ verdict }) => verdict !== null);
  return card({
    text,
    summary: words.summary(round.name),
    sampleData: summaries.sampleData,
    body: [
      heading(words.title),
      written(round.name, { spacing: 'none' }),
      paragraph(isDone ? words.allDone : words.intro, isDone ? { weight: 'bolder' } : {}),
      ...goals.map((goal) => goalLine(text, goal)),
      ...(summaries.isSaved ? [paragraph(`✓ ${words.saved}`, { weight: 'bolder' })] : []),
      ...(isDone && !summaries.returned ? [] : judging(summaries)),
      buttons(openTab(text.chat.buttons.openRound, summaries.tabUrl)),
    ],
  });
}

/** The same as a notice to the coordinators. */
export function goalSummariesNotice({ text, content, tabUrl }: DrawnNotice<ContentOf<'goal_summaries'>>): Card {
  return goalSummariesCard({ ...content, text, tabUrl, returned: null, isSaved: false });
}

function goalLine(text: Text, { name, verdict }: GoalLine): Element {
  const said = verdict === null ? text.round.goals.missing : `✓ ${text.round.verdicts[verdict]}`;
  return factLine(said, name);
}

function judging({ text, partnershipId, round, goals, returned }: GoalSummaries): readonly Element[] {
  const words = text.round.goals;
  const next = goals.find(({ verdict }) => verdict === null)?.goalId;
  const typed = returned?.typed;
  const data = noticeData('goal.write', { partnershipId, roundId: round.id });
  const problem = returned ? [paragraph(returned.sentence, { color: 'attention', weight: 'bolder' })] : [];
  return [
    ...problem,
    choiceInput({
      id: 'goalId',
      ...labels(words.goal),
      choices: goals.map(({ goalId, name }) => ({ title: plainName(name) || goalId, value: goalId })),
      value: typed?.goalId ?? next,
      style: 'compact',
    }),
    choiceInput({
      id: 'verdict',
      ...labels(words.verdict),
      choices: verdicts.map((value) => ({ title: text.round.verdicts[value], value })),
      value: typed?.verdict ?? undefined,
      style: 'expanded',
    }),
    textInput({
      id: 'reasons',
      ...labels(words.reasons),
      limit: longestReasons,
      value: maskCprNumbers(typed?.reasons ?? ''),
    }),
    paragraph(text.statusForm.onlyAboutInitiative, { size: 'small', spacing: 'small' }),
    buttons(executeAction({ title: words.save, data, inputs: 'all', isMain: true })),
  ];
}

function labels({ label, missing }: { readonly label: string; readonly missing: string }) {
  return { label, errorMessage: missing };
}
