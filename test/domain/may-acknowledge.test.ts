import assert from 'node:assert/strict';
import { mayAcknowledge } from '#bot/domain/may-acknowledge.ts';
import type { Person } from '#bot/domain/person.ts';
import type { Visibility } from '#bot/domain/visibility.ts';
import { anInitiative, aPerson } from '#test/support/builders.ts';

const lead = aPerson();
const deputy = aPerson({ id: 'deputy', roles: ['coordinator'] });
const standIn = aPerson({ id: 'stand-in', roles: ['coordinator'] });
const coordinator = aPerson({ id: 'coordinator', roles: ['coordinator'] });
const policeCoordinator = aPerson({ id: 'police-coordinator', organisationId: 'politi', roles: ['coordinator'] });
const steering = aPerson({ id: 'steering', roles: ['steering'] });
const regionSteering = aPerson({ id: 'region-steering', organisationId: 'region', roles: ['steering'] });
const regionLead = aPerson({ id: 'region-lead', organisationId: 'region' });
const reader = aPerson({ id: 'reader', roles: ['reader'] });
const administrator = aPerson({ id: 'administrator', roles: ['administrator'] });

const people = [
  lead,
  deputy,
  standIn,
  coordinator,
  policeCoordinator,
  steering,
  regionSteering,
  regionLead,
  reader,
  administrator,
];
const initiative = anInitiative({
  deputyIds: ['deputy'],
  standIns: [{ personId: 'stand-in', forId: 'lead-1', from: '2025-04-01', to: '2025-04-02' }],
});
const about = { initiative, people, day: '2025-05-13' };

function anAnswer(visibility: Visibility, by: Person = lead, onBehalfOfId: string | null = null) {
  return { visibility, authorId: by.id, authorOrganisationId: by.organisationId, onBehalfOfId };
}

/** Who may acknowledge the municipal lead's answer of each level: the whole rule, person by person. */
const judges = [
  { person: lead, all: false, coordinatorsAndSteering: false, ownOrganisation: false },
  { person: deputy, all: false, coordinatorsAndSteering: false, ownOrganisation: false },
  { person: standIn, all: false, coordinatorsAndSteering: false, ownOrganisation: false },
  { person: coordinator, all: true, coordinatorsAndSteering: true, ownOrganisation: true },
  { person: policeCoordinator, all: true, coordinatorsAndSteering: true, ownOrganisation: false },
  { person: steering, all: false, coordinatorsAndSteering: false, ownOrganisation: false },
  { person: regionSteering, all: false, coordinatorsAndSteering: false, ownOrganisation: false },
  { person: reader, all: false, coordinatorsAndSteering: false, ownOrganisation: false },
  { person: administrator, all: false, coordinatorsAndSteering: false, ownOrganisation: false },
];

const levels = [
  { visibility: 'all', judged: 'all' },
  { visibility: 'coordinators_and_steering', judged: 'coordinatorsAndSteering' },
  { visibility: 'own_organisation', judged: 'ownOrganisation' },
] as const;

describe('Who may acknowledge an answer', () => {
  for (const { person, ...may } of judges) {
    for (const { visibility, judged } of levels) {
      it(`${person.id} ${may[judged] ? 'may' : 'may not'} where it is for ${visibility}`, () => {
        assert.equal(mayAcknowledge(anAnswer(visibility), person, about), may[judged]);
      });
    }
  }

  it('an organisation without a coordinator has its steering member for what it keeps to itself, and nobody else', () => {
    const theirs = anAnswer('own_organisation', regionLead);

    const who = people.filter((person) => mayAcknowledge(theirs, person, about));

    assert.deepEqual(who, [regionSteering]);
  });

  it('so has one whose only coordinator wrote it, since nobody acknowledges their own', () => {
    const onlyCoordinator = [coordinator, steering, policeCoordinator];
    const theirs = anAnswer('own_organisation', coordinator);

    const who = onlyCoordinator.filter((person) =>
      mayAcknowledge(theirs, person, { ...about, people: onlyCoordinator }),
    );

    assert.deepEqual(who, [steering]);
  });

  it('neither the coordinator who entered it may, nor whom it was entered for', () => {
    const entered = anAnswer('all', coordinator, 'former-lead');
    const formerLead = aPerson({ id: 'former-lead', roles: ['coordinator'] });

    assert.equal(mayAcknowledge(entered, coordinator, about), false);
    assert.equal(mayAcknowledge(entered, formerLead, about), false);
    assert.equal(mayAcknowledge(entered, policeCoordinator, about), true);
  });
});
