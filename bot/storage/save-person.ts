import { isDeepStrictEqual } from 'node:util';
import type { Initiative } from '#bot/domain/initiative.ts';
import type { PersonChange } from '#bot/use-cases/ports.ts';
import { auditRow } from './audit-row.ts';
import { identityRow, personIdFromRow } from './identity-row.ts';
import { initiativeFromRow, initiativeRow } from './initiative-row.ts';
import { keyOf } from './keys.ts';
import { personRow } from './person-row.ts';
import type { RowAddress } from './row.ts';
import { rowKeys } from './row-keys.ts';
import type { RowChange, Table } from './table.ts';

/**
 * Adds or replaces a person, links an identity and changes the lists of leads in one entity-group transaction.
 * `outdated`: the person, or another person's place in one of the lists, was changed meanwhile.
 * `identity_taken`: the identity is somebody else's.
 */
export async function savePerson(table: Table, change: PersonChange): Promise<'saved' | 'outdated' | 'identity_taken'> {
  const owner = await ownerOf(table, change);
  if (owner !== null && owner !== change.person.id) return 'identity_taken';
  const initiatives = await initiativeChanges(table, change);
  if (initiatives === null) return 'outdated';

  const audit = { partitionKey: keyOf(change.partnershipId), rowKey: rowKeys.newAudit(change.audit.at) };
  const identity = owner === null ? identityChanges(change) : [];
  const changes = [personChange(change), ...identity, ...initiatives, auditChange(change, audit)];
  const committed = await table.commit(changes);
  if (committed.ok) return 'saved';

  // A commit whose answer was lost is sent again and then meets itself: our own audit line says so.
  if (await table.get(audit.partitionKey, audit.rowKey)) return 'saved';
  const ownerNow = await ownerOf(table, change);
  return ownerNow !== null && ownerNow !== change.person.id ? 'identity_taken' : 'outdated';
}

/** The id of the person who has the new identity already, or null. */
async function ownerOf(table: Table, { partnershipId, newIdentity }: PersonChange): Promise<string | null> {
  if (!newIdentity) return null;
  const row = await table.get(keyOf(partnershipId), rowKeys.identity(newIdentity.tenantId, newIdentity.objectId));
  return row && personIdFromRow(row);
}

/** The changed lists, each guarded by the tag it was read with; null where more than this person's place in them differs. */
async function initiativeChanges(table: Table, change: PersonChange): Promise<readonly RowChange[] | null> {
  const { partnershipId, person } = change;
  const changes: RowChange[] = [];
  for (const initiative of change.initiatives) {
    const stored = await table.get(keyOf(partnershipId), rowKeys.definition(initiative.id));
    if (!stored || differsBeyond(person.id, initiativeFromRow(stored), initiative)) return null;
    changes.push({ kind: 'replace', row: initiativeRow(partnershipId, initiative), tag: stored.tag });
  }
  return changes;
}

/** Two who add a person each to one initiative must not undo each other: the caller's copy may be older than the row. */
function differsBeyond(personId: string, stored: Initiative, wanted: Initiative): boolean {
  const without = ({ leadIds, deputyIds, ...rest }: Initiative) => ({
    ...rest,
    leadIds: leadIds.filter((id) => id !== personId),
    deputyIds: deputyIds.filter((id) => id !== personId),
  });
  return !isDeepStrictEqual(without(stored), without(wanted));
}

function personChange({ partnershipId, person, tag }: PersonChange): RowChange {
  const row = personRow(partnershipId, person);
  return tag === null ? { kind: 'insert', row } : { kind: 'replace', row, tag };
}

function identityChanges({ partnershipId, person, newIdentity }: PersonChange): readonly RowChange[] {
  return newIdentity ? [{ kind: 'insert', row: identityRow(partnershipId, newIdentity, person.id) }] : [];
}

function auditChange({ audit }: PersonChange, address: RowAddress): RowChange {
  return { kind: 'insert', row: auditRow(address, audit) };
}
