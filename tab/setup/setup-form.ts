import type { NewPartnership } from '#bot/contract/new-partnership.ts';

export type NamedOrganisation = { readonly id: string; readonly name: string; readonly tenantId: string | null };

export type Setup = {
  readonly template: NewPartnership['template'];
  readonly name: string;
  readonly organisations: readonly NamedOrganisation[];
  /** What the file holds, where it begins from one. */
  readonly setUp?: unknown;
};

export type SetupProblem = 'missingName' | 'missingOrganisation' | 'missingYourTenant';

/** What keeps the form from being sent, or null. The server asks the same again. */
export function setupProblem(setup: Setup, ownTenantId: string | null): SetupProblem | null {
  if (setup.name.trim() === '') return 'missingName';
  const named = setup.organisations.filter(({ name }) => name.trim() !== '');
  if (named.length === 0) return 'missingOrganisation';
  return named.some(({ tenantId }) => tenantId !== null && tenantId === ownTenantId) ? null : 'missingYourTenant';
}

/** The form as the contract wants it; lines left empty are left out. */
export function newPartnershipOf(setup: Setup): NewPartnership {
  return {
    template: setup.template,
    name: setup.name.trim(),
    organisations: setup.organisations
      .filter(({ name }) => name.trim() !== '')
      .map(({ id, name, tenantId }) => ({ id, name: name.trim(), tenantId })),
    ...(setup.template === 'file' ? { setUp: setup.setUp } : {}),
  };
}
