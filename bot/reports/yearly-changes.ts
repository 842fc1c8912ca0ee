import type { YearlyComing, YearlyDifference, YearlyEdition, YearlySection } from '#bot/domain/yearly-edition.ts';
import { formatDay } from '#bot/text/format.ts';
import type { Block, Said } from './report.ts';
import type { YearlyWords } from './yearly-words.ts';

/** What came, went and changed its name, by the names of then. */
export function changeBlocks(edition: YearlyEdition, words: YearlyWords): readonly Block[] {
  const { text, name, language } = words;
  const { changes } = text;
  const heading: Block = { kind: 'heading', level: 2, said: [changes.title], startsPage: false };
  const { added, ended, renamed } = edition;
  if (added.length + ended.length + renamed.length === 0) {
    return [heading, { kind: 'paragraph', tone: 'plain', said: [changes.none] }];
  }
  const renaming: Block = {
    kind: 'table',
    caption: changes.renamed,
    columns: [
      { head: changes.initiative, share: 38 },
      { head: changes.before, share: 38 },
      { head: changes.from, share: 24 },
    ],
    rows: renamed.map((each) => {
      const before = name({ name: each.before, nameEn: each.beforeEn });
      return [[name(each)], [before], [formatDay(each.on, language)]];
    }),
    total: null,
  };
  return [
    heading,
    ...comings(added, { caption: changes.added, when: changes.from }, words),
    ...comings(ended, { caption: changes.ended, when: changes.until }, words),
    ...(renamed.length === 0 ? [] : [renaming]),
  ];
}

type Heads = { readonly caption: string; readonly when: string };

function comings(all: readonly YearlyComing[], { caption, when }: Heads, words: YearlyWords): readonly Block[] {
  if (all.length === 0) return [];
  const columns = [
    { head: words.text.changes.initiative, share: 76 },
    { head: when, share: 24 },
  ];
  const rows = all.map((each): readonly Said[] => [[words.name(each)], [formatDay(each.on, words.language)]]);
  return [{ kind: 'table', caption, columns, rows, total: null }];
}

/** Of a correction: what it says otherwise than what was published before it. */
export function differenceBlocks({ difference }: YearlyEdition, words: YearlyWords): readonly Block[] {
  if (difference === null) return [];
  const { text } = words;
  const heading: Block = {
    kind: 'heading',
    level: 2,
    said: [text.difference.title(difference.number)],
    startsPage: false,
  };
  const { sections } = difference;
  if (sections.length === 0) return [heading, { kind: 'paragraph', tone: 'plain', said: [text.difference.none] }];
  const intro: Block = { kind: 'paragraph', tone: 'plain', said: [text.difference.intro(difference.number)] };
  return [heading, intro, { kind: 'list', items: sections.map((each) => section(each, difference, words)) }];
}

function section(kind: YearlySection, { goals, paragraphs }: YearlyDifference, { text, name }: YearlyWords): Said {
  const said = text.difference.sections[kind];
  const about = kind === 'goals' ? goals : paragraphs;
  if ((kind !== 'goals' && kind !== 'paragraphs') || about.length === 0) return [said];
  return [`${said}: `, ...about.flatMap((each, n) => (n === 0 ? [name(each)] : [', ', name(each)]))];
}

/** The status word of each initiative in each of the rounds. */
export function annexBlocks(edition: YearlyEdition, words: YearlyWords): readonly Block[] {
  const { text, name, sign, language } = words;
  const { annex } = text;
  const heading: Block = { kind: 'heading', level: 2, said: [annex.title], startsPage: true };
  if (edition.rounds.length === 0) return [heading, { kind: 'paragraph', tone: 'plain', said: [annex.none] }];
  const share = Math.floor(64 / edition.rounds.length);
  return [
    heading,
    {
      kind: 'table',
      caption: annex.table,
      columns: [
        { head: annex.initiative, share: 100 - share * edition.rounds.length },
        ...edition.rounds.map((round) => {
          return { head: annex.frozen(name(round).written, formatDay(round.frozenOn, language)), share };
        }),
      ],
      rows: edition.initiatives.map((initiative) => [
        [name(initiative)],
        ...initiative.health.map((health): Said => [health === null ? annex.notAsked : sign(health)]),
      ]),
      total: null,
    },
  ];
}
