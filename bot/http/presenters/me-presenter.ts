import type { Me } from '#bot/contract/me.ts';
import type { Membership } from '#bot/use-cases/read-me.ts';

type Surroundings = {
  readonly name: string;
  readonly botId: string;
  readonly allowedTenants: readonly string[];
  readonly at: string;
};

/** Who the caller is to us; the list of tenants only for who sets the installation up. */
export function presentMe(
  standing: { readonly kind: Me['standing']; readonly memberships: readonly Membership[] },
  surroundings: Surroundings,
): Me {
  return {
    standing: standing.kind,
    name: surroundings.name,
    partnerships: standing.memberships.map(({ member, leadsInitiatives, isAwaited }) => ({
      id: member.partnership.id,
      name: member.partnership.name,
      sampleData: member.partnership.sampleData,
      personId: member.person.id,
      organisationId: member.person.organisationId,
      roles: [...member.person.roles],
      leadsInitiatives,
      isAwaited,
    })),
    botId: surroundings.botId,
    allowedTenants: standing.kind === 'setup' ? [...surroundings.allowedTenants] : [],
    now: surroundings.at,
  };
}
