import type { Partnership } from '#bot/domain/partnership.ts';
import type { Identity, Person } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { Ports } from './ports.ts';

/** Somebody a partnership knows: every use-case that shows or changes anything begins here. */
export type Member = { readonly partnership: Partnership; readonly person: Person };

/** The person behind an identity in one partnership; refuses `unknown_person` where there is none. */
export async function admit(ports: Ports, identity: Identity, partnershipId: string): Promise<Member> {
  const member = await memberOf(ports, identity, partnershipId);
  if (!member) throw new Refusal('unknown_person');
  return member;
}

/** As `admit`, with null where the partnership does not know the identity. */
export async function memberOf(ports: Ports, identity: Identity, partnershipId: string): Promise<Member | null> {
  const [partnership, person] = await Promise.all([
    ports.partnerships.partnership(partnershipId),
    ports.partnerships.personOf(partnershipId, identity),
  ]);
  return partnership && person ? { partnership, person } : null;
}
