import type { GridSource } from '#bot/domain/grid-source.ts';
import { anInitiative, anUpdate, aPerson, aRequest, aRound, contentOf } from '#test/support/builders.ts';

export const lead = aPerson();
export const officer = aPerson({
  id: 'officer',
  organisationId: 'politi',
  absence: { from: '2025-05-10', to: '2025-05-20', standInId: 'stand-in' },
});
export const deputy = aPerson({ id: 'deputy' });
export const standIn = aPerson({ id: 'stand-in', organisationId: 'politi' });
export const coordinator = aPerson({
  id: 'coordinator',
  roles: ['coordinator'],
  coordinatorSince: '2025-01-01T00:00:00.000Z',
});
export const policeCoordinator = aPerson({
  id: 'police-coordinator',
  organisationId: 'politi',
  roles: ['coordinator'],
});
export const steering = aPerson({ id: 'steering', organisationId: 'region', roles: ['steering'] });
export const reader = aPerson({ id: 'reader', roles: ['reader'] });
export const communication = aPerson({ id: 'communication', roles: ['communication'] });
export const administrator = aPerson({ id: 'administrator', roles: ['administrator'] });
export const steeringAdministrator = aPerson({ id: 'both', roles: ['steering', 'administrator'] });

const people = [lead, officer, deputy, standIn, coordinator, policeCoordinator, steering, reader, administrator];

const named = (id: string) => [{ name: id, nameEn: null, from: '2022-01-01' }] as const;
const initiatives = [
  anInitiative({ id: 'a', order: 1, names: named('A'), deputyIds: ['deputy'] }),
  anInitiative({ id: 'b', order: 2, names: named('B') }),
  anInitiative({
    id: 'c',
    order: 3,
    names: named('C'),
    leadIds: ['officer'],
    standIns: [{ personId: 'stand-in', forId: 'officer', from: '2025-05-10', to: '2025-05-20' }],
  }),
  anInitiative({ id: 'd', order: 4, names: named('D'), leadIds: ['officer'] }),
  anInitiative({ id: 'not-asked', order: 5, names: named('E') }),
  anInitiative({ id: 'ended', order: 6, names: named('F'), validTo: '2024-12-31' }),
];

/** A round half-way: one returned with a question about a text kept in the police, one late and unchanged, one excused, one begun. */
export function aGridSource(overrides: Partial<GridSource> = {}): GridSource {
  return {
    round: aRound(),
    timeZone: 'Europe/Copenhagen',
    organisations: [
      { id: 'kommune', shortName: 'Kommune' },
      { id: 'politi', shortName: 'Politi' },
    ],
    goals: [
      { id: 'm1', name: 'Tryghed', nameEn: 'Safety' },
      { id: 'm2', name: 'Samskabelse', nameEn: null },
    ],
    initiatives,
    people,
    requests: [
      aRequest({ initiativeId: 'a' }),
      aRequest({ initiativeId: 'b', state: 'submitted', version: 2 }),
      aRequest({
        initiativeId: 'c',
        state: 'returned',
        version: 1,
        handledById: 'police-coordinator',
        handledAt: '2025-05-12T12:00:00.000Z',
        note: 'Hvor mange kom?',
      }),
      aRequest({ initiativeId: 'd', state: 'excused', note: 'Ny tovholder.' }),
    ],
    updates: [
      anUpdate({ initiativeId: 'b', version: 2, late: true, unchanged: true, submittedAt: '2025-05-12T22:30:00.000Z' }),
      anUpdate({
        initiativeId: 'c',
        authorId: 'stand-in',
        authorOrganisationId: 'politi',
        content: contentOf({ visibility: 'own_organisation' }),
      }),
    ],
    drafts: [{ roundId: '2025-2', initiativeId: 'a', personId: 'deputy', savedAt: '2025-05-12T08:00:00.000Z' }],
    confirmations: [],
    snoozes: [{ personId: 'lead-1', until: '2025-05-14' }],
    deliveries: [],
    reach: [],
    reader: coordinator,
    seen: {},
    day: '2025-05-13',
    ...overrides,
  };
}
