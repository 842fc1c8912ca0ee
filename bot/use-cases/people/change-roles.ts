import { roles as allRoles, hasRole, type Person, type Role } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { admit } from '#bot/use-cases/admit.ts';
import { committed } from '#bot/use-cases/committed.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { rolesToGive } from '#bot/use-cases/read-waiting.ts';
import type { Change } from '#bot/use-cases/records.ts';
import { type PersonalQuestion, personNow } from './personal.ts';

export type ChangeRoles = PersonalQuestion & {
  /** All that the person holds from now on. */
  readonly roles: readonly Role[];
  /** Those they held when it was decided; left out by who has not seen them. */
  readonly was?: readonly Role[] | undefined;
};

/**
 * Gives and takes roles. A coordinator gives and takes those of steering group, communication and readers, and may stop
 * coordinating; an administrator appoints coordinators, also a substitute, and administrators. Refuses `not_allowed`,
 * `no_such_person`, `last_coordinator`, `last_administrator`, and `roles_changed` where they were others than seen.
 */
export function changeRoles(ports: Ports) {
  return async (input: ChangeRoles): Promise<Person> => {
    const { partnershipId, at } = input;
    const { person: caller } = await admit(ports, input.identity, partnershipId);
    if (rolesToGive(caller).length === 0) throw new Refusal('not_allowed');
    const wanted = allRoles.filter((role) => input.roles.includes(role));
    return committed(ports, partnershipId, async () => {
      const found = await personNow(ports, input);
      const person = found.value;
      const given = wanted.filter((role) => !hasRole(person, role));
      const taken = person.roles.filter((role) => !wanted.includes(role));
      if (given.length + taken.length === 0) return { changes: [], result: person };
      if (input.was && !areSame(person.roles, input.was)) throw new Refusal('roles_changed', { roles: person.roles });
      requireMay(caller, person, { given, taken });
      const value = { ...person, roles: wanted, coordinatorSince: coordinatorSince(person, wanted, at) };
      const isAppointed = given.includes('coordinator');
      const changes: readonly Change[] = [
        { kind: 'person', value, tag: found.tag },
        ...(await othersWho(ports, input, taken)),
        {
          kind: 'audit',
          value: {
            at,
            by: caller.id,
            action: isAppointed ? 'coordinator_appointed' : 'roles_changed',
            subject: person.id,
          },
        },
      ];
      return { changes, result: value };
    });
  };
}

type Difference = { readonly given: readonly Role[]; readonly taken: readonly Role[] };

function requireMay(caller: Person, person: Person, { given, taken }: Difference): void {
  const own = rolesToGive(caller);
  const mayStop = caller.id === person.id;
  if (given.some((role) => !own.includes(role))) throw new Refusal('not_allowed');
  if (taken.some((role) => !own.includes(role) && !(mayStop && role === 'coordinator'))) {
    throw new Refusal('not_allowed');
  }
}

function areSame(some: readonly Role[], others: readonly Role[]): boolean {
  return allRoles.every((role) => some.includes(role) === others.includes(role));
}

/** A new coordinator inherits no backlog; who stays one keeps theirs. */
function coordinatorSince(person: Person, wanted: readonly Role[], at: string): string | null {
  if (!wanted.includes('coordinator')) return null;
  return hasRole(person, 'coordinator') ? person.coordinatorSince : at;
}

/**
 * Somebody else who holds each role that must not die out. Their rows are written once more under their tags, so that
 * of two who leave at the same time one is refused.
 */
export async function othersWho(
  ports: Ports,
  input: PersonalQuestion,
  taken: readonly Role[],
): Promise<readonly Change[]> {
  const lasting = (['coordinator', 'administrator'] as const).filter((role) => taken.includes(role));
  if (lasting.length === 0) return [];
  const now = await ports.partnerships.now(input.partnershipId);
  const changes: Change[] = [];
  for (const role of lasting) {
    const other = now?.people.find((person) => person.id !== input.personId && hasRole(person, role));
    if (!other) throw new Refusal(`last_${role}`);
    if (changes.some((change) => change.kind === 'person' && change.value.id === other.id)) continue;
    const found = await personNow(ports, { ...input, personId: other.id });
    if (!hasRole(found.value, role)) throw new Refusal(`last_${role}`);
    changes.push({ kind: 'person', ...found });
  }
  return changes;
}
