import { formatInstant, formatNumber, formatShortDay } from '#bot/text/format.ts';
import { listTextFor } from '#bot/text/list-text.ts';
import { textFor } from '#bot/text/text-for.ts';
import { aboutList } from './about-list.ts';
import type { Block, Report, Said } from './report.ts';
import type { List, ListCell } from './table-list.ts';

/** A list as a document: one wide table, or a section a row where the texts are long. */
export function tableReport(list: List): Report {
  const { language, timeZone, title, partnership, isSample, madeFor, createdAt, rows } = list;
  const said = listTextFor(language);
  const facts = aboutList(list).map(([label, value]) => ({ label, said: [value] }));
  const content = list.hasLongTexts ? sectionsOf(list) : [tableOf(list)];
  return {
    language,
    title,
    description: said.madeForText(madeFor),
    author: partnership,
    createdAt,
    ...(isSample ? { mark: said.sample } : {}),
    isWide: !list.hasLongTexts,
    header: [
      `${partnership}: ${title}`,
      `${formatInstant(createdAt, { language, timeZone })}. ${said.madeForText(madeFor)}`,
    ],
    page: said.page,
    blocks: [
      { kind: 'facts', layout: 'beside', facts },
      ...(rows.length === 0 ? [{ kind: 'paragraph', said: [said.none], tone: 'plain' } as const] : content),
    ],
  };
}

function tableOf(list: List): Block {
  const { columns, rows, title } = list;
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  return {
    kind: 'table',
    caption: title,
    columns: columns.map(({ head, width }) => ({ head, share: (100 * width) / all })),
    rows: rows.map((row) => row.map((cell) => saidOf(cell, list))),
    total: null,
  };
}

function sectionsOf(list: List): readonly Block[] {
  const heads = list.columns.map(({ head }) => head);
  return list.rows.flatMap((row) => rowSection({ heads, row, level: 2 }, list));
}

type Section = {
  readonly heads: readonly string[];
  readonly row: readonly ListCell[];
  readonly level: 2 | 3;
};

/** Named by the first two cells; what stands in the others is told below, what is empty is left out. */
export function rowSection({ heads, row, level }: Section, place: Place): readonly Block[] {
  const [first = null, second = null] = row;
  const facts = heads
    .map((label, n) => ({ label, cell: row[n] ?? null }))
    .slice(2)
    .filter(({ cell }) => cell !== null)
    .map(({ label, cell }) => ({ label, said: saidOf(cell, place) }));
  const name: Said = [...saidOf(first, place), ...(second === null ? [] : [', ', ...saidOf(second, place)])];
  return [
    { kind: 'heading', level, said: name, startsPage: false },
    { kind: 'facts', layout: 'above', facts },
  ];
}

type Place = Pick<List, 'language' | 'timeZone'>;

function saidOf(cell: ListCell, { language, timeZone }: Place): Said {
  if (cell === null) return [];
  switch (cell.kind) {
    case 'text':
      return cell.lang === undefined ? [cell.text] : [{ written: cell.text, lang: cell.lang }];
    case 'number':
      return [formatNumber(cell.number, language)];
    case 'day':
      return [formatShortDay(cell.day, language)];
    case 'instant':
      return [formatInstant(cell.at, { language, timeZone })];
    case 'status': {
      const { icon, word } = textFor(language).words.health[cell.health];
      return [{ sign: icon, word, health: cell.health }];
    }
  }
}
