import { hasRole, type Identity } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { admit, type Member } from './admit.ts';
import type { Ports } from './ports.ts';

/**
 * The caller, where they coordinate the partnership: whatever only coordinators may do begins here.
 * Refuses `unknown_person`, and `not_allowed` to everybody else.
 */
export async function coordinating(ports: Ports, identity: Identity, partnershipId: string): Promise<Member> {
  const member = await admit(ports, identity, partnershipId);
  if (!hasRole(member.person, 'coordinator')) throw new Refusal('not_allowed');
  return member;
}
