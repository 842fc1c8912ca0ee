import type { Meeting } from '#bot/domain/meeting.ts';
import type { Identity, Person } from '#bot/domain/person.ts';
import type { Stores } from '#bot/storage/open-stores.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import { anIdentity, aPerson, objectId } from '#test/support/builders.ts';
import { aMeeting } from '#test/support/meeting-builders.ts';
import { leadOf, partnershipId, storesWithPeople } from '#test/use-cases/rounds/round-scene.ts';

/** 25 January 2027: the agenda of a meeting on 4 February went out on the 21st, that of one in June has not. */
export const at = '2027-01-25T09:00:00.000Z';

/** Before the agenda of the meeting on 4 February goes out. */
export const early = '2027-01-11T09:00:00.000Z';

export const identities = {
  coordinator: anIdentity({ objectId: objectId(900) }),
  other: anIdentity({ objectId: objectId(901) }),
  steering: anIdentity({ objectId: objectId(910) }),
  second: anIdentity({ objectId: objectId(911) }),
  lead: anIdentity({ objectId: objectId(1) }),
  reader: anIdentity({ objectId: objectId(920) }),
  administrator: anIdentity({ objectId: objectId(930) }),
  stranger: anIdentity({ objectId: objectId(999) }),
} as const satisfies Record<string, Identity>;
export type Who = keyof typeof identities;

const people: readonly Person[] = [
  leadOf(1),
  leadOf(2, { organisationId: 'politi' }),
  aPerson({ id: 'coordinator-2', name: 'Koordinator To', roles: ['coordinator'], identities: [identities.other] }),
  aPerson({ id: 'steering-1', name: 'Styregruppe Ét', roles: ['steering'], identities: [identities.steering] }),
  aPerson({ id: 'steering-2', name: 'Styregruppe To', roles: ['steering'], identities: [identities.second] }),
  aPerson({ id: 'reader-1', name: 'Læser Ét', roles: ['reader'], identities: [identities.reader] }),
  aPerson({ id: 'administrator-1', name: 'Drift', roles: ['administrator'], identities: [identities.administrator] }),
];

/** Two coordinators, two of the steering group, two leads, a reader, an administrator; and these meetings. */
export async function storesWithMeetings(meetings: readonly Meeting[] = [aMeeting()]): Promise<Stores> {
  const stores = await storesWithPeople({ people });
  await commit(
    stores,
    meetings.map((value): Change => ({ kind: 'meeting', value, before: null, tag: null })),
  );
  return stores;
}

export async function commit(ports: Ports, changes: readonly Change[]): Promise<void> {
  const result = await ports.records.commit(partnershipId, changes);
  if (result !== 'committed') throw new Error(result);
}

/** What somebody asks about the steering group's meeting. */
export function asking(who: Who, overrides: { readonly meetingId?: string; readonly at?: string } = {}) {
  return { identity: identities[who], partnershipId, meetingId: 'steering-2027-1', at, ...overrides };
}

/** Points as they are read: the title, or the kind where they have none. */
export function titles(points: readonly { readonly kind: string; readonly title: string | null }[]) {
  return points.map(({ kind, title }) => title ?? kind);
}
