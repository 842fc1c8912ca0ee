import type { Pack, PackName } from '#bot/domain/pack.ts';
import { changedIn, missingIn } from '#bot/domain/pack-sections.ts';
import { formatList } from '#bot/text/format.ts';
import type { PackWords } from './pack-words.ts';
import type { Block, Said, Table } from './report.ts';

/** What is new since the round before, and which initiatives came and went. */
export function changedBlocks(pack: Pack, words: PackWords): readonly Block[] {
  const { changed } = words.text;
  const heading: Block = { kind: 'heading', level: 2, said: [changed.title], startsPage: false };
  const rows = changedIn(pack);
  const hasBefore = pack.sinceLastRound !== null || pack.initiatives.some(({ healthBefore }) => healthBefore !== null);
  if (!hasBefore) return [heading, { kind: 'paragraph', tone: 'plain', said: [changed.firstRound] }];
  const none: Block = { kind: 'paragraph', tone: 'plain', said: [changed.none] };
  return [
    heading,
    rows.length === 0 ? none : changedTable(pack, words),
    ...named(pack.sinceLastRound?.added ?? [], { title: changed.added, words }),
    ...named(pack.sinceLastRound?.ended ?? [], { title: changed.ended, words }),
  ];
}

function changedTable(pack: Pack, { text, name, sign }: PackWords): Table {
  const { changed, overview } = text;
  return {
    kind: 'table',
    caption: changed.table,
    columns: [
      { head: overview.initiative, share: 27 },
      { head: changed.before, share: 27 },
      { head: changed.now, share: 27 },
      { head: changed.what, share: 19 },
    ],
    rows: changedIn(pack).map((initiative) => [
      [name(initiative)],
      [initiative.healthBefore === null ? changed.noneBefore : sign(initiative.healthBefore)],
      [sign(initiative.health)],
      [changed.kinds[initiative.change]],
    ]),
    total: null,
  };
}

function named(
  names: readonly PackName[],
  { title, words }: { readonly title: string; readonly words: PackWords },
): readonly Block[] {
  if (names.length === 0) return [];
  return [
    { kind: 'heading', level: 3, said: [title], startsPage: false },
    { kind: 'list', items: names.map((each) => [words.name(each)]) },
  ];
}

/** Those from whom no status came, in words: nothing is said of how they go. */
export function missingBlocks(pack: Pack, { text, name, sign, organisations }: PackWords): readonly Block[] {
  const { missing, overview, changed } = text;
  const rows = missingIn(pack);
  const heading: Block = { kind: 'heading', level: 2, said: [missing.title], startsPage: false };
  if (rows.length === 0) return [heading, { kind: 'paragraph', tone: 'plain', said: [missing.none] }];
  return [
    heading,
    {
      kind: 'table',
      caption: missing.table,
      columns: [
        { head: overview.initiative, share: 35 },
        { head: overview.organisation, share: 18 },
        { head: missing.status, share: 20 },
        { head: missing.before, share: 27 },
      ],
      rows: rows.map((initiative) => [
        [name(initiative)],
        organisations(initiative),
        [missing.noStatus],
        [initiative.healthBefore === null ? changed.noneBefore : sign(initiative.healthBefore)],
      ]),
      total: null,
    },
  ];
}

/** What this pack says otherwise than the one before it. */
export function differenceBlocks({ difference }: Pack, words: PackWords): readonly Block[] {
  if (!difference) return [];
  const { text } = words;
  const sentence = (said: string): Block => ({ kind: 'paragraph', tone: 'plain', said: [said] });
  const { initiatives, goals, isMeetingMoved, isAgendaChanged, areDecisionsChanged } = difference;
  const sentences = [
    ...(isMeetingMoved ? [text.difference.meeting] : []),
    ...(isAgendaChanged ? [text.difference.agenda] : []),
    ...(areDecisionsChanged ? [text.difference.decisions] : []),
  ];
  const isSame = initiatives.length === 0 && goals.length === 0 && sentences.length === 0;
  return [
    { kind: 'heading', level: 2, said: [text.difference.title(difference.number)], startsPage: false },
    ...(isSame ? [sentence(text.difference.none)] : []),
    ...sentences.map(sentence),
    ...(initiatives.length === 0 ? [] : [differenceTable(initiatives, words)]),
    ...named(goals, { title: text.difference.goals, words }),
  ];
}

function differenceTable(initiatives: NonNullable<Pack['difference']>['initiatives'], words: PackWords): Table {
  const { difference, overview } = words.text;
  const what = (kinds: (typeof initiatives)[number]['kinds']): Said => {
    const said = formatList(
      kinds.map((kind) => difference.kinds[kind].toLowerCase()),
      words.language,
    );
    return [said.charAt(0).toUpperCase() + said.slice(1)];
  };
  return {
    kind: 'table',
    caption: difference.table,
    columns: [
      { head: overview.initiative, share: 45 },
      { head: difference.what, share: 55 },
    ],
    rows: initiatives.map((each) => [[words.name(each)], what(each.kinds)]),
    total: null,
  };
}
