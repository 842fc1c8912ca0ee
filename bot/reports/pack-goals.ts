import type { Pack, PackGoal } from '#bot/domain/pack.ts';
import type { PackWords } from './pack-words.ts';
import type { Block, Said } from './report.ts';

/** What the coordinators judge of each goal; in the shared edition that it is not shared, whether or not there is any. */
export function goalBlocks(pack: Pack, words: PackWords): readonly Block[] {
  const { goals } = words.text;
  const heading: Block = { kind: 'heading', level: 2, said: [goals.title], startsPage: false };
  const sentence = (said: string): Block => ({ kind: 'paragraph', tone: 'plain', said: [said] });
  if (pack.audience === 'all') return [heading, sentence(goals.notShared)];
  if (pack.goals.every(({ judgement }) => judgement === null)) return [heading, sentence(goals.none)];
  return [
    heading,
    {
      kind: 'table',
      caption: goals.table,
      columns: [
        { head: words.text.overview.goal, share: 32 },
        { head: goals.verdict, share: 16 },
        { head: goals.reasons, share: 52 },
      ],
      rows: pack.goals.map((goal, n) => [[`${n + 1}. `, words.name(goal)], verdict(goal, words), reasons(goal)]),
      total: null,
    },
  ];
}

function verdict({ judgement }: PackGoal, { text, verdicts }: PackWords): Said {
  return [judgement ? verdicts[judgement.verdict] : text.goals.notJudged];
}

function reasons({ judgement }: PackGoal): Said {
  return judgement ? [{ written: judgement.reasons, lang: judgement.lang }] : [];
}
