import type { Identity, Person } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { admit } from '#bot/use-cases/admit.ts';
import type { PartnershipNow, Ports } from '#bot/use-cases/ports.ts';

/** A member, and everything current in their partnership. */
export type MemberNow = { readonly now: PartnershipNow; readonly person: Person };

/** Refuses `unknown_person`, and `no_partnership`. */
export async function memberNow(
  ports: Ports,
  { identity, partnershipId }: { readonly identity: Identity; readonly partnershipId: string },
): Promise<MemberNow> {
  const [{ person }, now] = await Promise.all([
    admit(ports, identity, partnershipId),
    ports.partnerships.now(partnershipId),
  ]);
  if (!now) throw new Refusal('no_partnership');
  return { now, person };
}
