import assert from 'node:assert/strict';
import type { Role } from '#bot/domain/person.ts';
import { visiblePeople } from '#bot/domain/visible-people.ts';
import { anInitiative, aPerson } from '#test/support/builders.ts';

const absence = { from: '2025-07-01', to: '2025-07-18', standInId: 'deputy-1' };

const people = [
  person('coordinator-1', ['coordinator']),
  person('coordinator-2', ['coordinator']),
  person('steering-1', ['steering']),
  person('administrator-1', ['administrator']),
  person('reader-1', ['reader']),
  person('communication-1', ['communication']),
  person('lead-1', []),
  person('deputy-1', []),
  person('stand-in-1', []),
];

function person(id: string, roles: readonly Role[]) {
  return aPerson({ id, roles, phone: `tlf. ${id}`, absence });
}

const standIn = { personId: 'stand-in-1', forId: 'lead-1', from: '2025-05-12', to: '2025-05-16' };
const initiatives = [anInitiative({ leadIds: ['lead-1'], deputyIds: ['deputy-1'], standIns: [standIn] })];

const everybody = people.map(({ id }) => id);
const coordinators = ['coordinator-1', 'coordinator-2'];

/** Reader · whom they see · whose number · whose absence. */
const table: readonly (readonly [string, readonly string[], readonly string[], readonly string[]])[] = [
  ['coordinator-1', everybody, everybody, everybody],
  ['administrator-1', everybody, everybody, ['administrator-1']],
  ['steering-1', everybody, ['steering-1'], ['steering-1']],
  ['lead-1', everybody, [...coordinators, 'lead-1'], ['lead-1']],
  ['deputy-1', everybody, [...coordinators, 'deputy-1'], ['deputy-1']],
  ['stand-in-1', everybody, [...coordinators, 'stand-in-1'], ['stand-in-1']],
  ['communication-1', [...coordinators, 'communication-1'], ['communication-1'], ['communication-1']],
  ['reader-1', [...coordinators, 'reader-1'], ['reader-1'], ['reader-1']],
];

describe('Which people somebody sees', () => {
  for (const [readerId, seen, phones, absences] of table) {
    it(`shows ${readerId} names, telephone numbers and absences that are theirs to see`, () => {
      const visible = visiblePeople(find(readerId), people, { initiatives, day: '2025-05-13' });

      assert.deepEqual(
        visible.map(({ id }) => id),
        seen,
      );
      assert.deepEqual(
        visible.filter(({ phone }) => phone !== null).map(({ id }) => id),
        phones,
      );
      assert.deepEqual(
        visible.filter((each) => each.absence !== null).map(({ id }) => id),
        absences,
      );
    });
  }

  it('ends with the days on which somebody stands in', () => {
    const visible = visiblePeople(find('stand-in-1'), people, { initiatives, day: '2025-05-17' });

    assert.deepEqual(
      visible.map(({ id, phone }) => [id, phone]),
      [
        ['coordinator-1', null],
        ['coordinator-2', null],
        ['stand-in-1', 'tlf. stand-in-1'],
      ],
    );
  });

  it('shows nobody how anybody signs in', () => {
    const [first] = visiblePeople(find('coordinator-1'), people, { initiatives, day: '2025-05-13' });

    assert.deepEqual(Object.keys(first ?? {}).toSorted(), [
      'absence',
      'id',
      'name',
      'organisationId',
      'phone',
      'roles',
      'title',
    ]);
  });
});

function find(id: string) {
  return people.find((each) => each.id === id) ?? aPerson({ id });
}
