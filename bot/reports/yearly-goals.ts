import type { YearlyEdition, YearlyGoal } from '#bot/domain/yearly-edition.ts';
import type { Block, Said } from './report.ts';
import type { YearlyWords } from './yearly-words.ts';

/** Nået, delvist nået, ikke nået, kan ikke vurderes: each goal with the coordinators' reasons. */
export function yearlyGoalBlocks({ goals }: YearlyEdition, words: YearlyWords): readonly Block[] {
  const { text, name } = words;
  return [
    { kind: 'heading', level: 2, said: [text.goals.title], startsPage: false },
    {
      kind: 'table',
      caption: text.goals.table,
      columns: [
        { head: text.goals.goal, share: 30 },
        { head: text.goals.verdict, share: 18 },
        { head: text.goals.reasons, share: 52 },
      ],
      rows: goals.map((goal, n) => [[`${n + 1}. `, name(goal)], verdict(goal, words), reasons(goal)]),
      total: null,
    },
  ];
}

function verdict({ judgement }: YearlyGoal, { text, verdicts }: YearlyWords): Said {
  return [judgement ? verdicts[judgement.verdict] : text.goals.notJudged];
}

function reasons({ judgement }: YearlyGoal): Said {
  return judgement ? [{ written: judgement.reasons, lang: judgement.lang }] : [];
}
