import type { PartnershipNow } from '#bot/use-cases/ports.ts';
import { initiativeFromRow } from './initiative-row.ts';
import { initiativeStatusFromRow } from './initiative-status-row.ts';
import { keyOf, partsOf } from './keys.ts';
import { partnershipFromRow } from './partnership-row.ts';
import { personFromRow } from './person-row.ts';
import { roundFromRow } from './round-row.ts';
import type { StoredRow } from './row.ts';
import { rowRanges } from './row-keys.ts';
import type { Table } from './table.ts';

/** Everything current in a partnership from one range read; null where there is none, or none yet. */
export async function readNow(table: Table, partnershipId: string): Promise<PartnershipNow | null> {
  // No `select`: nearly every property of these rows is wanted, and Azure answers a name that a row lacks with a null.
  const rows = await table.list({ partitionKey: keyOf(partnershipId), range: rowRanges.now() });
  const byKind = Map.groupBy(rows, kindOf);
  const of = (kind: Kind) => byKind.get(kind) ?? [];
  const [head] = of('partnership');
  const partnership = head ? partnershipFromRow(head) : null;
  if (!partnership) return null;
  return {
    partnership,
    initiatives: of('definition')
      .map(initiativeFromRow)
      .toSorted((a, b) => a.order - b.order),
    statuses: of('status').map(initiativeStatusFromRow),
    people: of('person').map(personFromRow),
    rounds: of('round')
      .map(roundFromRow)
      .toSorted((a, b) => (a.opensOn < b.opensOn ? -1 : 1)),
  };
}

type Kind = 'partnership' | 'round' | 'definition' | 'status' | 'person';

/** `now|initiative|{id}|status` → `status`, `now|person|{id}` → `person`. Kinds of a newer release are none of these. */
function kindOf(row: StoredRow): string | undefined {
  const [, kind, , aspect] = partsOf(row.rowKey);
  return kind === 'initiative' ? aspect : kind;
}
