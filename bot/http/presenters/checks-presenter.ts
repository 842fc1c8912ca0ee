import type { OrganisationCheckShown } from '#bot/contract/checks.ts';
import type { OrganisationCheck } from '#bot/use-cases/read-checks.ts';

/** What works where: no person, no tenant, no address. */
export function presentChecks(found: readonly OrganisationCheck[]): {
  readonly organisations: OrganisationCheckShown[];
} {
  return {
    organisations: found.map(({ organisation, ...check }) => ({
      organisation: { id: organisation.id, name: organisation.name, shortName: organisation.shortName },
      isTenantKnown: organisation.tenantId !== null,
      people: check.people,
      linked: check.linked,
      hasTokenFromTab: check.hasTokenFromTab,
      hasMessageIn: check.hasMessageIn,
      hasMessageOut: check.hasMessageOut,
    })),
  };
}
