import type { Initiative } from '#bot/domain/initiative.ts';
import { type PersonDetails, parsePerson, personProblemFacts, type RawPerson } from '#bot/domain/parse-person.ts';
import { hasRole, type Person, type Role } from '#bot/domain/person.ts';
import { mayChangePerson } from '#bot/domain/person-register.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { committed } from '#bot/use-cases/committed.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { rolesToGive } from '#bot/use-cases/read-waiting.ts';
import type { Change } from '#bot/use-cases/records.ts';
import { keepingRegister, type RegisterQuestion } from './register.ts';

export type AddPerson = RegisterQuestion & {
  /** Made when the form was shown: the same form sent twice is one person. */
  readonly formId: string;
  readonly raw: RawPerson;
  readonly roles: readonly Role[];
  readonly leadOf: readonly string[];
  readonly deputyOf: readonly string[];
};

/**
 * Adds somebody who has not come yet: they sign in once they are invited, or met on the waiting list. Refuses
 * `not_allowed` also for roles that are not the caller's to give, `invalid_person` with all problems, and `no_such_initiative`.
 */
export function addPerson(ports: Ports) {
  return async (input: AddPerson): Promise<Person> => {
    const { person: caller, partnership } = await keepingRegister(ports, input);
    const parsed = parsePerson(input.raw, partnership);
    if (!parsed.ok) throw new Refusal('invalid_person', personProblemFacts(parsed.problems));
    requireMay(caller, parsed.value, input);
    const value = newPerson(parsed.value, { ...input, id: input.formId });
    return committed(ports, input.partnershipId, async () => {
      const made = await ports.partnerships.person(input.partnershipId, value.id);
      if (made) return { changes: [], result: made.value };
      const audit = { at: input.at, by: caller.id, action: 'person_added', subject: value.id } as const;
      const changes: readonly Change[] = [
        { kind: 'new_person', value },
        ...(await initiativesOf(ports, input, value.id)),
        { kind: 'audit', value: audit },
      ];
      return { changes, result: value };
    });
  };
}

/** Somebody as they begin. */
export function newPerson(
  details: PersonDetails,
  { id, roles, at }: { readonly id: string; readonly roles: readonly Role[]; readonly at: string },
): Person {
  return {
    ...details,
    id,
    roles: [...new Set(roles)],
    identities: [],
    absence: null,
    coordinatorSince: roles.includes('coordinator') ? at : null,
    leftAt: null,
  };
}

function requireMay(caller: Person, details: PersonDetails, { roles, leadOf, deputyOf }: AddPerson): void {
  const own = rolesToGive(caller);
  if (!mayChangePerson(caller, details)) throw new Refusal('not_allowed');
  if (roles.some((role) => !own.includes(role))) throw new Refusal('not_allowed');
  if (leadOf.length + deputyOf.length > 0 && !hasRole(caller, 'coordinator')) throw new Refusal('not_allowed');
}

async function initiativesOf(ports: Ports, input: AddPerson, personId: string): Promise<readonly Change[]> {
  const tagged = await ports.records.taggedInitiatives(input.partnershipId);
  const wanted = [...new Set([...input.leadOf, ...input.deputyOf])];
  return wanted.map((id): Change => {
    const found = tagged.find(({ initiative }) => initiative.value.id === id)?.initiative;
    if (!found) throw new Refusal('no_such_initiative');
    const part = { isLead: input.leadOf.includes(id), isDeputy: input.deputyOf.includes(id) };
    return { kind: 'initiative', value: withPerson(found.value, personId, part), tag: found.tag };
  });
}

/** Whoever leads an initiative is not its deputy as well. */
export function withPerson(
  initiative: Initiative,
  personId: string,
  { isLead, isDeputy }: { readonly isLead: boolean; readonly isDeputy: boolean },
): Initiative {
  const leads = isLead || initiative.leadIds.includes(personId);
  const deputies = initiative.deputyIds.filter((id) => id !== personId || !leads);
  return {
    ...initiative,
    leadIds: isLead ? [...new Set([...initiative.leadIds, personId])] : initiative.leadIds,
    deputyIds: isDeputy && !leads ? [...new Set([...deputies, personId])] : deputies,
  };
}
