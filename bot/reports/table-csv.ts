import { textFor } from '#bot/text/text-for.ts';
import { localParts } from './local-parts.ts';
import { printable } from './printable.ts';
import type { List, ListCell } from './table-list.ts';

/**
 * A list as CSV the way a Danish Excel opens it by a double click, whatever language its words are in: UTF-8 with a
 * byte order mark, semicolons, a decimal comma, days as `28-05-2025`.
 */
export function tableCsv(list: List): Uint8Array {
  const rows = [
    list.columns.map(({ head }) => quoted(safe(head))),
    ...list.rows.map((row) => row.map((cell) => fieldOf(cell, list))),
  ];
  return new TextEncoder().encode(`${byteOrderMark}${rows.map((row) => `${row.join(';')}\r\n`).join('')}`);
}

const byteOrderMark = '\uFEFF';

function fieldOf(cell: ListCell, { language, timeZone }: List): string {
  if (cell === null) return '';
  switch (cell.kind) {
    case 'text':
      return quoted(safe(printable(cell.text)));
    case 'number':
      return String(cell.number).replace('.', ',');
    case 'day':
      return danishDay(cell.day);
    case 'instant': {
      const { day, time } = localParts(cell.at, timeZone);
      return `${danishDay(day)} ${time}`;
    }
    case 'status':
      return quoted(textFor(language).words.health[cell.health].word);
  }
}

function danishDay(day: string): string {
  return day.split('-').toReversed().join('-');
}

/**
 * A spreadsheet runs what begins with one of these, also in quotes, as a formula
 * (https://owasp.org/www-community/attacks/CSV_Injection): an apostrophe before it makes it text.
 */
const startsFormula = /^\s*[=+\-@\t\r\n＝＋－＠]/;

function safe(text: string): string {
  return startsFormula.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
