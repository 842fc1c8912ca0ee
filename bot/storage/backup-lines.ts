import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { Backup, BackupRow } from '#bot/domain/backup.ts';
import { keyOf } from './keys.ts';
import { partnershipFromRow } from './partnership-row.ts';
import { personFromRow } from './person-row.ts';
import { kindOf } from './read-backup.ts';
import { shape } from './row.ts';
import { rowKeys, rowRanges } from './row-keys.ts';

/** What a reader without us is told in the file's first line. */
export type BackupWords = {
  readonly about: readonly string[];
  /** What each kind of row holds, in each language by the first word of its key. */
  readonly kinds: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

const format = 'tryg-overblik-backup';
const formatVersion = 1;

/**
 * A backup as lines of JSON: what it is, with the number of rows of each kind; one row a line; and the SHA-256 (hex) of
 * all bytes before the last line.
 */
export function backupLines({ partnershipId, name, madeAt, rows }: Backup, words: BackupWords): readonly string[] {
  const counts = countsOf(rows);
  const head = { format, version: formatVersion, partnershipId, name, madeAt, rows: counts, ...words };
  const lines = [JSON.stringify(head), ...rows.map((row) => JSON.stringify(row))];
  return [...lines, JSON.stringify({ sha256: digestOf(lines) })];
}

export type ParsedBackup =
  | { readonly ok: true; readonly value: Backup }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads such lines, and says all that is wrong with them at once: places and fields, never what stands there. */
export function parseBackup(lines: readonly string[]): ParsedBackup {
  const head = v.safeParse(v.pipe(v.string(), v.parseJson(), headSchema), lines[0]);
  if (!head.success) return { ok: false, problems: [`This is no backup of version ${formatVersion}`] };
  const body = lines.slice(1, -1).map((line) => v.safeParse(v.pipe(v.string(), v.parseJson(), rowSchema), line));
  const rows = body.flatMap((row) => (row.success ? [row.output] : []));
  const { partnershipId, name, madeAt } = head.output;
  const problems = [
    ...(isWhole(lines) ? [] : ['The file is not whole, or was changed: its SHA-256 is another']),
    ...body.flatMap((row, n) => (row.success ? [] : [`Line ${n + 2} is no row`])),
    ...(countText(rows) === countText(head.output.rows) ? [] : ['The numbers of rows are not those that it names']),
    ...rows.flatMap((row, n) => problemsOf(row, { partnershipId, line: n + 2 })),
    ...twiceIn(rows),
    ...unreadable(rows),
  ];
  return problems.length === 0 ? { ok: true, value: { partnershipId, name, madeAt, rows } } : { ok: false, problems };
}

const headSchema = v.object({
  format: v.literal(format),
  version: v.literal(formatVersion),
  partnershipId: v.string(),
  name: v.string(),
  madeAt: v.pipe(v.string(), v.isoTimestamp()),
  rows: v.record(v.string(), v.number()),
});

const rowSchema = v.object({
  table: v.picklist(['Partnership', 'Directory']),
  partition: v.string(),
  row: v.string(),
  properties: v.record(v.string(), v.union([v.string(), v.number(), v.boolean()])),
});

const endSchema = v.pipe(v.string(), v.parseJson(), v.object({ sha256: v.string() }));

function isWhole(lines: readonly string[]): boolean {
  const end = v.safeParse(endSchema, lines.at(-1));
  return end.success && end.output.sha256 === digestOf(lines.slice(0, -1));
}

function digestOf(lines: readonly string[]): string {
  const hash = createHash('sha256');
  for (const line of lines) hash.update(`${line}\n`);
  return hash.digest('hex');
}

function countsOf(rows: readonly BackupRow[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { row } of rows) counts[kindOf(row)] = (counts[kindOf(row)] ?? 0) + 1;
  return counts;
}

function countText(counted: readonly BackupRow[] | Readonly<Record<string, number>>): string {
  const counts = Array.isArray(counted) ? countsOf(counted) : counted;
  return JSON.stringify(Object.entries(counts).toSorted());
}

type Place = { readonly partnershipId: string; readonly line: number };

/** Azure's own limit of one property. */
const longestText = 32_768;

function problemsOf({ table, partition, properties }: BackupRow, { partnershipId, line }: Place): readonly string[] {
  const isAtHome = table === 'Partnership' ? partition === keyOf(partnershipId) : kindOf(partition) === 'identity';
  const tooLong = Object.entries(properties).filter(
    ([, value]) => typeof value === 'string' && value.length > longestText,
  );
  return [
    ...(isAtHome ? [] : [`Line ${line} is a row of something else`]),
    ...(properties.schema === shape ? [] : [`Line ${line} has a shape that this release does not know`]),
    ...tooLong.map(([name]) => `Line ${line} is too long: ${name}`),
  ];
}

function twiceIn(rows: readonly BackupRow[]): readonly string[] {
  const keys = rows.map(({ table, partition, row }) => JSON.stringify([table, partition, row]));
  return keys.length === new Set(keys).size ? [] : ['Some row stands there twice'];
}

/** The rows without which nobody can be let in. */
function unreadable(rows: readonly BackupRow[]): readonly string[] {
  const own = rows.filter(({ table }) => table === 'Partnership').map(storedRow);
  const people = own.filter(({ rowKey }) => rowRanges.people().from <= rowKey && rowKey < rowRanges.people().before);
  const head = own.find(({ rowKey }) => rowKey === rowKeys.partnership());
  const failures = [
    ...people.map((row) => failureOf(() => personFromRow(row))),
    head ? failureOf(() => partnershipFromRow(head)) : 'There is no row of the partnership itself',
  ];
  return failures.filter((failure) => failure !== null);
}

function storedRow({ partition, row, properties }: BackupRow) {
  return { partitionKey: partition, rowKey: row, tag: '', properties };
}

function failureOf(read: () => unknown): string | null {
  try {
    read();
    return null;
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : 'A row cannot be read';
  }
}
