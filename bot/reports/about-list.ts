import { formatInstant } from '#bot/text/format.ts';
import { listTextFor } from '#bot/text/list-text.ts';
import type { List } from './table-list.ts';

/** What a file says of itself, as label and value: what it is, from when, for whom, and whether it is real. */
export function aboutList(list: List): readonly (readonly [label: string, value: string])[] {
  const { language, timeZone, title, partnership, isSample, madeFor, createdAt, rows, outOf } = list;
  const said = listTextFor(language);
  return [
    ...(isSample ? [[said.sample, said.sampleText] as const] : []),
    [said.list, title],
    [said.partnership, partnership],
    [said.rows, said.rowsOf(rows.length, outOf)],
    [said.madeAt, formatInstant(createdAt, { language, timeZone })],
    [said.madeFor, said.madeForText(madeFor)],
  ];
}
