import type { RawMeeting } from '#bot/domain/parse-meeting.ts';
import type { Identity, Person } from '#bot/domain/person.ts';
import type { Stores } from '#bot/storage/open-stores.ts';
import type { ChangeMeetingDetails } from '#bot/use-cases/meetings/change-meeting-details.ts';
import type { PlanMeeting } from '#bot/use-cases/meetings/plan-meeting.ts';
import { anIdentity, aPerson, objectId } from '#test/support/builders.ts';
import { coordinator, leadOf, partnershipId, storesWithPeople } from '#test/use-cases/rounds/round-scene.ts';

export const meetingId = '00000000-0000-4000-8000-0000000000a1';
/** A Tuesday in January at 9, before the steering group's meeting on Thursday 4 February 2027. */
export const inJanuary = '2027-01-05T08:00:00.000Z';

/** Three in the steering group, and a second coordinator, besides the leads and the first coordinator. */
export const steering = [1, 2, 3].map((n) => steeringIdentity(n));
export const otherCoordinator = anIdentity({ objectId: objectId(901) });

function steeringIdentity(n: number): Identity {
  return anIdentity({ objectId: objectId(700 + n) });
}

function steeringMember(n: number): Person {
  const identities = [steeringIdentity(n)];
  return aPerson({ id: `steering-${n}`, name: `Styregruppe ${n}`, roles: ['steering'], identities });
}

/** A partnership with everybody who meets, and nothing planned. */
export function storesWithGroups(): Promise<Stores> {
  const second = aPerson({
    id: 'coordinator-2',
    name: 'Koordinator To',
    roles: ['coordinator'],
    identities: [otherCoordinator],
  });
  return storesWithPeople({
    people: [second, ...[1, 2, 3].map((n) => leadOf(n)), ...[1, 2, 3].map(steeringMember)],
  });
}

/** What is typed for the steering group's meeting on a day that nothing is to be said about. */
export function aTypedMeeting(overrides: RawMeeting = {}): RawMeeting {
  return {
    group: 'steering',
    date: '2027-02-04',
    startTime: '13.00',
    endTime: '15.00',
    place: 'Rådhuset, lokale 2',
    ...overrides,
  };
}

export function aPlannedMeeting(overrides: Partial<PlanMeeting> = {}): PlanMeeting {
  return {
    identity: coordinator,
    partnershipId,
    newMeetingId: meetingId,
    raw: aTypedMeeting(),
    isSure: false,
    roundId: null,
    at: inJanuary,
    ...overrides,
  };
}

/** What is asked about the meeting, by the first coordinator where nobody else is named. */
export function askedOf(at = inJanuary, identity: Identity = coordinator) {
  return { identity, partnershipId, meetingId, at };
}

export function aChange(raw: RawMeeting, seen: string): ChangeMeetingDetails {
  return { ...askedOf(), raw: aTypedMeeting(raw), isSure: false, seen };
}
