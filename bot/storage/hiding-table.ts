import { type Hiding, hideIn, redactionsIn, restoreIn } from '#bot/domain/hidden-text.ts';
import { type Redaction, scopeOf } from '#bot/domain/redaction.ts';
import { keyOf, partsOf as keyParts } from './keys.ts';
import { inOnePiece, inPieces } from './long-text.ts';
import { inOneRow, isPackPart } from './pack-rows.ts';
import { redactionFromRow } from './redaction-row.ts';
import type { Row, StoredRow } from './row.ts';
import { rowKeys, rowRanges } from './row-keys.ts';
import type { RowChange, Table } from './table.ts';

/**
 * The partnerships' table as everything reads it: hidden texts are hidden in whatever row they stand, so that no way of
 * reading can forget them. What is read so and written again (somebody else changes a word beside it) is stored with
 * the texts as they were, so that nothing is lost and a release brings all of it back.
 */
export function hidingTable(table: Table): Table {
  const hidden = hiddenIn(table);
  const written = async (row: Row): Promise<Row> => restored(row, await hidden.textsOf(row));
  return {
    ...table,
    get: async (partitionKey, rowKey, select) => {
      const [row, redactions] = await Promise.all([
        table.get(partitionKey, rowKey, select),
        holdsTexts(rowKey) ? hidden.now(partitionKey) : [],
      ]);
      return row && (masked([row], redactions)[0] ?? null);
    },
    list: async (query) => {
      const isOfTexts = holdsTexts(query.range.from) && !isAboutKeys(query.select);
      const [rows, redactions] = await Promise.all([
        table.list(query),
        isOfTexts ? hidden.now(query.partitionKey) : [],
      ]);
      return masked(rows, redactions);
    },
    insert: async (row) => table.insert(await written(row)),
    put: async (row) => table.put(await written(row)),
    commit: async (changes) => {
      const rows = await Promise.all(changes.map(async (change) => ({ ...change, row: await written(change.row) })));
      const committed = await table.commit(rows);
      hidden.forgetAfter(changes);
      return committed;
    },
  };
}

/** What a server last read of a partnership's redactions. */
type Known = { readonly readAtMs: number; readonly redactions: Promise<readonly Redaction[]> };

/** So long after it was hidden through another server, in milliseconds, a text may still be read through this one. */
const knownForMs = 1_000;

function hiddenIn(table: Table) {
  const known = new Map<string, Known>();
  const now = (partitionKey: string): Promise<readonly Redaction[]> => {
    const held = known.get(partitionKey);
    if (held && performance.now() - held.readAtMs < knownForMs) return held.redactions;
    const redactions = table
      .list({ partitionKey, range: rowRanges.redactions() })
      .then((rows) => rows.map(redactionFromRow));
    known.set(partitionKey, { readAtMs: performance.now(), redactions });
    // What could not be read is asked for anew; whoever waits for it is refused.
    redactions.catch(() => known.delete(partitionKey));
    return redactions;
  };
  return {
    now,
    /** A pack is made once and says for ever what it said then; of all others, the redactions their marks lead to, also those released since. */
    textsOf: async (row: Row): Promise<readonly Redaction[]> => {
      if (isPackPart(row)) return [];
      const ids = new Set(Object.values(inOnePiece(row)).flatMap((value) => redactionsIn(String(value))));
      const read = [...ids].map(async (id) => {
        const active = await table.get(row.partitionKey, rowKeys.redaction(id));
        const stored = active ?? (await table.get(row.partitionKey, rowKeys.releasedRedaction(id)));
        return stored ? [redactionFromRow(stored)] : [];
      });
      return (await Promise.all(read)).flat();
    },
    forgetAfter: (changes: readonly RowChange[]): void => {
      for (const { row } of changes) if (keyParts(row.rowKey)[0] === 'redaction') known.delete(row.partitionKey);
    },
  };
}

/** Rows of names, words of ours, ids and instants (`now` holds no text, so that it stays one read); and the redactions. */
const withoutTexts = new Set(
  'now redaction redaction-released identity due audit outgoing delivery submission seen snooze counter channel calendar-feed invitation seeding'.split(
    ' ',
  ),
);

function holdsTexts(rowKey: string): boolean {
  return !withoutTexts.has(keyParts(rowKey)[0] ?? '');
}

function isAboutKeys(select: readonly string[] | undefined): boolean {
  return select?.length === 1 && select[0] === 'schema';
}

function masked(rows: readonly StoredRow[], redactions: readonly Redaction[]): readonly StoredRow[] {
  if (redactions.length === 0) return rows;
  return inOneRow(rows).map((row) => {
    if (!holdsTexts(row.rowKey)) return row;
    const isNear = nearOf(row.rowKey, redactions);
    const properties = Object.entries(inOnePiece(row.properties)).map(([name, value]) => [
      name,
      typeof value === 'string' ? hideIn(value, redactions, isNear) : value,
    ]);
    return { ...row, properties: Object.fromEntries(properties) };
  });
}

/** Packs, editions and minutes are about many things at once. */
const aboutAll = new Set(['pack-part', 'yearly-edition', 'minutes-text']);

function nearOf(rowKey: string, redactions: readonly Redaction[]): (hiding: Hiding) => boolean {
  const parts = keyParts(rowKey);
  const scopes = new Map(redactions.map(({ id, place }) => [id, scopeOf(place).map((each) => keyOf(each))]));
  return ({ id }) => aboutAll.has(parts[0] ?? '') || (scopes.get(id) ?? []).some((scope) => rowKey.includes(scope));
}

function restored(row: Row, redactions: readonly Redaction[]): Row {
  if (redactions.length === 0) return row;
  const textOf = (id: string, n: number) => redactions.find((each) => each.id === id)?.texts[n] ?? null;
  const properties = Object.entries(inOnePiece(row)).map(
    ([name, value]) => [name, typeof value === 'string' ? restoreIn(value, textOf) : value] as const,
  );
  const { partitionKey, rowKey } = row;
  return { ...inPieces(Object.fromEntries(properties)), partitionKey, rowKey };
}
