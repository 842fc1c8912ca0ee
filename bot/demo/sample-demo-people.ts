import { roles } from '#bot/domain/person.ts';
import type { PartnershipSeed } from '#bot/domain/seed.ts';
import type { DemoPerson } from './demo-person.ts';
import { sampleObjectId, sampleTenants } from './sample-tenants.ts';

/** From an allowed tenant, but in no partnership: what somebody new at work meets. */
export const newcomer: DemoPerson = {
  id: 'ny-medarbejder',
  name: 'Ny medarbejder',
  role: 'reader',
  organisation: 'Aalborg Kommune',
  initiatives: [],
  aadObjectId: sampleObjectId(99),
  tenantId: sampleTenants['aalborg-kommune'],
};

/** Reads along in the host's own channel, and is in no partnership either. Nobody acts as them. */
export const channelGuest: DemoPerson = {
  id: 'gaest-boligorganisation',
  name: 'Gæst Boligorganisation',
  role: 'reader',
  organisation: 'Aalborg Kommune',
  initiatives: [],
  aadObjectId: sampleObjectId(98),
  tenantId: sampleTenants['aalborg-kommune'],
  isGuest: true,
};

/** The partnership's people as the trial page lists them, by the role that shows most; `newcomer` is not among them. */
export function demoPeople(seed: PartnershipSeed): readonly DemoPerson[] {
  const initiatives = seed.initiatives.map(({ initiative }) => initiative);
  return seed.people.flatMap((person) => {
    const identity = person.identities[0];
    if (!identity) return [];
    const led = initiatives.filter(({ leadIds }) => leadIds.includes(person.id));
    const deputised = initiatives.filter(({ deputyIds }) => deputyIds.includes(person.id));
    const role = roles.find((each) => person.roles.includes(each));
    return {
      id: person.id,
      name: person.name,
      role: role ?? (led.length > 0 ? 'lead' : deputised.length > 0 ? 'deputy' : 'reader'),
      organisation: seed.partnership.organisations.find(({ id }) => id === person.organisationId)?.name ?? '',
      initiatives: [...led, ...deputised].map(({ id }) => id),
      aadObjectId: identity.objectId,
      tenantId: identity.tenantId,
    };
  });
}
