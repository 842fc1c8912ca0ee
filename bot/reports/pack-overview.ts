import type { Pack, PackInitiative } from '#bot/domain/pack.ts';
import {
  type CountedWord,
  countedWords,
  countOfAll,
  countsPerGoal,
  countsPerOrganisation,
  type PackCount,
} from '#bot/domain/pack-sections.ts';
import { formatNumber } from '#bot/text/format.ts';
import type { PackWords } from './pack-words.ts';
import type { Block, Column, Said, Table } from './report.ts';

/** The second page: every initiative with its word, and how many stand where. */
export function overviewBlocks(pack: Pack, words: PackWords): readonly Block[] {
  const { overview } = words.text;
  const goalName = (id: string): Said => {
    const n = pack.goals.findIndex((goal) => goal.id === id);
    const goal = pack.goals[n];
    return goal ? [`${n + 1}. `, words.name(goal)] : [];
  };
  const organisationName = (id: string): Said => {
    const organisation = pack.organisations.find((each) => each.id === id);
    return organisation ? [{ written: organisation.name, lang: 'da' }] : [];
  };
  return [
    { kind: 'heading', level: 2, said: [overview.title], startsPage: true },
    allTable(pack, words),
    countTable(pack, words, { of: 'perGoal', counts: countsPerGoal(pack), nameOf: goalName }),
    countTable(pack, words, { of: 'perOrganisation', counts: countsPerOrganisation(pack), nameOf: organisationName }),
    { kind: 'paragraph', tone: 'quiet', said: [overview.countedInEach] },
  ];
}

function allTable({ initiatives }: Pack, words: PackWords): Table {
  const { overview } = words.text;
  return {
    kind: 'table',
    caption: overview.all,
    columns: [
      { head: overview.initiative, share: 29 },
      { head: overview.health, share: 27 },
      { head: overview.goals, share: 7 },
      { head: overview.organisation, share: 18 },
      { head: overview.asks, share: 19 },
    ],
    rows: initiatives.map((initiative) => rowOf(initiative, words)),
    total: null,
  };
}

function rowOf(initiative: PackInitiative, { text, name, sign, goalNumbers, organisations }: PackWords) {
  const asks = initiative.help === 'none' ? '–' : text.from[initiative.help];
  return [
    [name(initiative)],
    [sign(initiative.health)],
    [goalNumbers(initiative)],
    organisations(initiative),
    [asks],
  ] as const;
}

type Counting = {
  readonly of: 'perGoal' | 'perOrganisation';
  readonly counts: readonly PackCount[];
  readonly nameOf: (id: string) => Said;
};

/** Nobody excused, no column for it. */
function countTable(pack: Pack, words: PackWords, { of, counts, nameOf }: Counting): Table {
  const { text, language } = words;
  const { overview } = text;
  const all = countOfAll(pack);
  const shown = wordsInOrder.filter((word) => word !== 'excused' || all.words.excused > 0);
  const numbers = ({ words: counted, total }: PackCount): readonly Said[] =>
    [...shown.map((word) => counted[word]), total].map((count) => [formatNumber(count, language)]);
  const head = of === 'perGoal' ? overview.goal : overview.organisation;
  const columns: readonly Column[] = [
    ...shown.map((word) => ({
      head: text.counted[word],
      sign: words.sign(countedWords[word][0]).sign,
      share: shareFor(text.counted[word]),
    })),
    { head: overview.total, share: shareFor(overview.total) },
  ].map((column) => ({ ...column, isNumber: true }));
  const share = 100 - columns.reduce((sum, column) => sum + column.share, 0);
  return {
    kind: 'table',
    caption: overview[of],
    columns: [{ head, share }, ...columns],
    rows: counts.map((count) => [nameOf(count.id ?? ''), ...numbers(count)]),
    total: [[overview.everything], ...numbers(all)],
  };
}

/** As wide as a count's head wants in three lines of small bold, no word of it cut in a wide font; the names have the rest. */
function shareFor(head: string): number {
  const longest = Math.max(...head.split(' ').map(({ length }) => length), Math.ceil(head.length / 3));
  return 1.6 + 1.17 * longest;
}

const wordsInOrder: readonly CountedWord[] = [
  'action',
  'attention',
  'on_track',
  'resting',
  'done',
  'missing',
  'excused',
];
