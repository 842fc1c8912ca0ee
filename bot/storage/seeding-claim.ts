import { Outage } from '#bot/domain/outage.ts';
import { newRow } from './row.ts';
import { rowKeys } from './row-keys.ts';
import { mostRowsAtOnce, type RowChange, type Table } from './table.ts';

/** The right to write a partnership's first rows. */
export type SeedingClaim = {
  /** True where an earlier seeding was interrupted, so that rows of it may lie there. */
  readonly isTakeover: boolean;
  /** One transaction of at most `mostRowsInBatch` rows; false, and nothing written, once another seeding has taken over. */
  commit(changes: readonly RowChange[]): Promise<boolean>;
};

/** One row of each transaction is the claim's own. */
export const mostRowsInBatch = mostRowsAtOnce - 1;

/**
 * Claims the seeding of a partition, from an earlier seeding if need be: nobody can tell an interrupted one from a slow one.
 * Each write renews the claim row's tag and asks for the one before, so a seeding that lost its claim cannot write another row.
 */
export async function claimSeeding(table: Table, partitionKey: string): Promise<SeedingClaim> {
  const row = newRow({ partitionKey, rowKey: rowKeys.seeding() }, {});
  const first = await table.commit([{ kind: 'insert', row }]);
  let tag = first.ok ? tagIn(first.tags) : await takeOver(table, row);
  return {
    isTakeover: !first.ok,
    commit: async (changes) => {
      const committed = await table.commit([{ kind: 'replace', row, tag }, ...changes]);
      if (committed.ok) tag = tagIn(committed.tags);
      return committed.ok;
    },
  };
}

async function takeOver(table: Table, row: ReturnType<typeof newRow>): Promise<string> {
  const stored = await table.get(row.partitionKey, row.rowKey, ['schema']);
  const taken = stored && (await table.commit([{ kind: 'replace', row, tag: stored.tag }]));
  if (!taken?.ok) throw new Outage('seeding', new Error('Another seeding of this partnership is running'));
  return tagIn(taken.tags);
}

/** The claim row stands first in each of its transactions. */
function tagIn(tags: readonly string[]): string {
  return tags[0] ?? '';
}
