import { hasRole, type Identity, type Person } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { admit, type Member } from '#bot/use-cases/admit.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Tagged } from '#bot/use-cases/tagged.ts';

/** Whose it is, who changes it, and when (ISO instant). */
export type PersonalQuestion = {
  readonly identity: Identity;
  readonly partnershipId: string;
  readonly personId: string;
  readonly at: string;
};

/** The caller, where what is to be changed is their own or they coordinate; refuses `not_allowed` to everybody else. */
export async function minding(ports: Ports, { identity, partnershipId, personId }: PersonalQuestion): Promise<Member> {
  const member = await admit(ports, identity, partnershipId);
  if (member.person.id !== personId && !hasRole(member.person, 'coordinator')) throw new Refusal('not_allowed');
  return member;
}

/** Refuses `no_such_person`. */
export async function personNow(ports: Ports, { partnershipId, personId }: PersonalQuestion): Promise<Tagged<Person>> {
  const found = await ports.partnerships.person(partnershipId, personId);
  if (!found) throw new Refusal('no_such_person');
  return found;
}
