import { hasRole, type Identity, type Person } from '#bot/domain/person.ts';
import { isInRegisterOf } from '#bot/domain/person-register.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { admit, type Member } from '#bot/use-cases/admit.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Tagged } from '#bot/use-cases/tagged.ts';
import { type PersonalQuestion, personNow } from './personal.ts';

export type RegisterQuestion = { readonly identity: Identity; readonly partnershipId: string; readonly at: string };

/** The caller, where they keep the register of people: coordinators and administrators. Refuses `not_allowed`. */
export async function keepingRegister(ports: Ports, { identity, partnershipId }: RegisterQuestion): Promise<Member> {
  const member = await admit(ports, identity, partnershipId);
  const { person } = member;
  if (!hasRole(person, 'coordinator') && !hasRole(person, 'administrator')) throw new Refusal('not_allowed');
  return member;
}

/** Somebody in the caller's register; refuses `no_such_person` for everybody else, as if there was none. */
export async function registeredNow(ports: Ports, caller: Person, question: PersonalQuestion): Promise<Tagged<Person>> {
  const found = await personNow(ports, question);
  if (!isInRegisterOf(caller, found.value)) throw new Refusal('no_such_person');
  return found;
}
