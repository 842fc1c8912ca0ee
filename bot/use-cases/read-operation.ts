import type { AuditLine } from '#bot/domain/audit-line.ts';
import { hasRole, type Identity, type Person } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { admit } from './admit.ts';
import type { Ports } from './ports.ts';
import { tenantsOf } from './read-waiting.ts';

export type Operation = {
  readonly people: readonly Person[];
  readonly waiting: number;
  readonly audit: readonly AuditLine[];
};

const auditLines = 50;

/** What coordinators and administrators see of how the installation runs: ids and times, never a text. */
export function readOperation(ports: Ports) {
  return async (identity: Identity, partnershipId: string): Promise<Operation> => {
    const { partnership, person } = await admit(ports, identity, partnershipId);
    if (!hasRole(person, 'administrator') && !hasRole(person, 'coordinator')) throw new Refusal('not_allowed');
    const [now, waiting, audit] = await Promise.all([
      ports.partnerships.now(partnershipId),
      ports.directory.waitingFrom(tenantsOf(partnership)),
      ports.partnerships.auditTrail(partnershipId, auditLines),
    ]);
    return { people: now?.people ?? [], waiting: waiting.length, audit };
  };
}
