import type { Partnership } from '#bot/domain/partnership.ts';
import { hasRole, type Identity, type Person, type Role, type WaitingPerson } from '#bot/domain/person.ts';
import { isPractice } from '#bot/domain/practice.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { admit } from './admit.ts';
import type { Ports } from './ports.ts';

export type WaitingList = {
  readonly partnership: Partnership;
  readonly waiting: readonly WaitingPerson[];
  readonly people: readonly Person[];
  /** The roles this caller may give. */
  readonly roles: readonly Role[];
};

/** People from the partnership's tenants whom nobody knows yet; for coordinators and administrators. */
export function readWaiting(ports: Ports) {
  return async (identity: Identity, partnershipId: string): Promise<WaitingList> => {
    const { partnership, person } = await admit(ports, identity, partnershipId);
    const mayGive = rolesToGive(person);
    if (mayGive.length === 0) throw new Refusal('not_allowed');
    const [now, waiting] = await Promise.all([
      ports.partnerships.now(partnershipId),
      ports.directory.waitingFrom(waitingTenantsOf(partnership)),
    ]);
    return { partnership, waiting, people: now?.people ?? [], roles: mayGive };
  };
}

/** An administrator appoints those who run the partnership; a coordinator says who the others are. */
export function rolesToGive(person: Person): readonly Role[] {
  return [
    ...(hasRole(person, 'administrator') ? (['coordinator', 'administrator'] as const) : []),
    ...(hasRole(person, 'coordinator') ? (['steering', 'communication', 'reader'] as const) : []),
  ];
}

/** Whose people may wait to be let in. They wait for the real one: whoever practises invites, and lets in nobody else. */
export function waitingTenantsOf(partnership: Partnership): readonly string[] {
  return isPractice(partnership.id) ? [] : tenantsOf(partnership);
}

export function tenantsOf(partnership: Partnership): readonly string[] {
  return [...new Set(partnership.organisations.flatMap((organisation) => organisation.tenantId ?? []))];
}
