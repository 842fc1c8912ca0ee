import { isDay } from './local-time.ts';
import { readText } from './read-text.ts';
import type { QuietPeriod } from './settings.ts';

/** What stood on lines of its own, and which lines (from 1) could not be read. */
export type WrittenLines<Value> = { readonly values: readonly Value[]; readonly wrongLines: readonly number[] };

/** Closed days as people write them, one a line: `24.12` or `24/12` for every year, `24.12.2026` for one. */
export function readClosedDays(typed: string): WrittenLines<string> {
  return readLines(typed, (line) => readDay(line) ?? readYearlyDay(line));
}

/** Quiet periods, one a line: `01.07.2026 - 07.08.2026 Sommerferie`; the name may be left out. */
export function readQuietPeriods(typed: string): WrittenLines<QuietPeriod> {
  return readLines(typed, (line) => {
    const { from = '', to = '', name = '' } = line.match(period)?.groups ?? {};
    const [first, last] = [readDay(from), readDay(to)];
    return first !== null && last !== null && first <= last ? { from: first, to: last, name: name.trim() } : null;
  });
}

const written = '\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}';
const period = new RegExp(
  `^(?<from>${written})\\s*(?:-|–|—|til|to)\\s*(?<to>${written})(?:[\\s:,]+(?<name>.*))?$`,
  'i',
);

function readLines<Value>(typed: string, read: (line: string) => Value | null): WrittenLines<Value> {
  const lines = readText(typed)
    .split('\n')
    .map((line, at) => ({ line: line.trim(), number: at + 1 }))
    .filter(({ line }) => line !== '')
    .map(({ line, number }) => ({ value: read(line), number }));
  return {
    values: lines.flatMap(({ value }) => (value === null ? [] : [value])),
    wrongLines: lines.flatMap(({ value, number }) => (value === null ? [number] : [])),
  };
}

/** Day before month, as in Denmark, or the other way round in an ISO date. */
function readDay(line: string): string | null {
  const {
    day = '',
    month = '',
    year = '',
  } = line.match(/^(?<day>\d{1,2})[./-](?<month>\d{1,2})[./-](?<year>\d{4})$/)?.groups ?? {};
  const iso = year === '' ? line : `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  return isDay(iso) ? iso : null;
}

/** 29 February is a day of the calendar, though not of every year. */
function readYearlyDay(line: string): string | null {
  const { day = '', month = '' } = line.match(/^(?<day>\d{1,2})[./-](?<month>\d{1,2})\.?$/)?.groups ?? {};
  const yearly = `${twoDigits(month)}-${twoDigits(day)}`;
  return isDay(`2024-${yearly}`) ? yearly : null;
}

function twoDigits(number: string): string {
  return number.padStart(2, '0');
}
