import assert from 'node:assert/strict';
import { maySeeDecision } from '#bot/domain/may-see-meeting.ts';
import type { Role } from '#bot/domain/person.ts';
import { maySeeCase } from '#bot/domain/written-case.ts';
import { anInitiative, aPerson } from '#test/support/builders.ts';
import { aDecision, aMeeting } from '#test/support/meeting-builders.ts';

const led = anInitiative({ id: 'tryg-bydel', leadIds: ['lead'], deputyIds: [] });
const question = { initiatives: [led], day: '2027-03-01' };
const circle = ['coordinator', 'steering', 'lead', 'guest', 'former', 'carrier'];

/** Who reads a decision about `tryg-bydel`, made at a meeting where `guest` takes part: open to its group, to all, closed. */
const table: readonly (readonly [id: string, roles: readonly Role[], group: boolean, all: boolean, closed: boolean])[] =
  [
    ['coordinator', ['coordinator'], true, true, true],
    ['other-coordinator', ['coordinator'], true, true, false],
    ['steering', ['steering'], true, true, true],
    ['other-steering', ['steering'], true, true, false],
    ['lead', [], true, true, true],
    ['guest', ['reader'], true, true, true],
    ['former', ['reader'], false, true, false],
    ['administrator', ['administrator'], false, false, false],
    ['carrier', ['reader'], true, true, true],
  ];

describe('Who may see a decision', () => {
  for (const [id, roles, ...expected] of table) {
    it(`is told of ${id}: ${expected.join(', ')}`, () => {
      const person = aPerson({ id, roles });
      const meeting = aMeeting({ participantIds: ['guest'] });
      const responsibleId = id === 'carrier' ? id : null;
      const sees = [{}, { readers: 'all' }, { readers: 'all', closedTo: circle }] as const;

      assert.deepEqual(
        sees.map((kind) =>
          maySeeDecision(person, { decision: aDecision({ responsibleId, ...kind }), meeting }, question),
        ),
        expected,
      );
    });
  }
});

describe('Who may see a case in writing', () => {
  it('is a coordinator, or whoever is asked, as long as they sit in the steering group', () => {
    const sees = (id: string, role: Role) => maySeeCase(aPerson({ id, roles: [role] }), { askedIds: ['asked'] });

    assert.deepEqual(
      [sees('asked', 'steering'), sees('asked', 'reader'), sees('other', 'steering'), sees('other', 'coordinator')],
      [true, false, false, true],
    );
  });
});
