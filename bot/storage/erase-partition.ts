import type { DueWork } from '#bot/domain/due-work.ts';
import type { Traces } from '#bot/use-cases/ports.ts';
import { calendarFeedFromRow } from './calendar-feed-row.ts';
import type { RecordTables } from './commit-changes.ts';
import { dueFromRow, isKnownWork } from './due-row.ts';
import { invitationFromRow } from './invitation-row.ts';
import { type KeyRange, keyOf } from './keys.ts';
import { tenantsInRow } from './partnership-row.ts';
import { personFromRow } from './person-row.ts';
import { minuteOf } from './pointer-row.ts';
import { newRow, type StoredRow } from './row.ts';
import { rowKeys, rowRanges, wholePartition } from './row-keys.ts';
import { mostRowsAtOnce, type Table } from './table.ts';

/** What leads to a partnership from the directory; also while it is being taken away. */
export async function tracesOf(table: Table, partnershipId: string): Promise<Traces> {
  const partitionKey = keyOf(partnershipId);
  const rowsIn = (range: KeyRange) => table.list({ partitionKey, range });
  const [head, people, feeds, invitations] = await Promise.all([
    table.get(partitionKey, rowKeys.partnership()),
    rowsIn(rowRanges.people()),
    rowsIn(rowRanges.calendarFeeds()),
    rowsIn(rowRanges.invitations()),
  ]);
  return {
    identities: people.flatMap((row) => personFromRow(row).identities),
    tenantIds: head ? tenantsInRow(head) : [],
    calendarFeedKeys: feeds.flatMap((row) => calendarFeedFromRow(row).key ?? []),
    invitationKeys: invitations.flatMap((row) => invitationFromRow(row).key ?? []),
  };
}

/**
 * Takes a partnership's rows away, and the pointers to what is due in them. The head goes last, with the work that ends
 * it: whoever is killed half-way leaves both, so that the clock goes on.
 */
export async function erasePartition(
  { partnerships, due }: RecordTables,
  partnershipId: string,
  extent: 'whole' | 'but_head',
): Promise<void> {
  const partitionKey = keyOf(partnershipId);
  const works = await partnerships.list({ partitionKey, range: rowRanges.due() });
  const ending = works.filter((row) => row.properties.kind === 'practice_ended').map(({ rowKey }) => rowKey);
  const kept = new Set([rowKeys.partnership(), ...ending]);
  const others = works.filter((row) => isKnownWork(row) && !kept.has(row.rowKey)).map(dueFromRow);
  await forgetPointers(due, partitionKey, others);
  const stored = await partnerships.list({ partitionKey, range: wholePartition, select: ['schema'] });
  const rest = stored.filter(({ rowKey }) => !kept.has(rowKey));
  for (let start = 0; start < rest.length; start += mostRowsAtOnce) {
    await removeAll(partnerships, rest.slice(start, start + mostRowsAtOnce));
  }
  if (extent === 'whole')
    await removeAll(
      partnerships,
      stored.filter(({ rowKey }) => kept.has(rowKey)),
    );
}

async function forgetPointers(due: Table, partitionKey: string, works: readonly DueWork[]): Promise<void> {
  const minutes = new Set(works.map(({ at }) => minuteOf(at)));
  await Promise.all([...minutes].map((minute) => due.remove(minute, partitionKey)));
}

/** One transaction; where somebody else has taken one of the rows away meanwhile, one row after the other. */
async function removeAll(table: Table, rows: readonly StoredRow[]): Promise<void> {
  if (rows.length === 0) return;
  const removals = rows.map(({ partitionKey, rowKey }) => newRow({ partitionKey, rowKey }, {}));
  const { ok } = await table.commit(removals.map((row) => ({ kind: 'remove', row })));
  if (ok) return;
  for (const { partitionKey, rowKey } of rows) await table.remove(partitionKey, rowKey);
}
