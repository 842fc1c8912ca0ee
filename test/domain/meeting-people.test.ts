import assert from 'node:assert/strict';
import fc from 'fast-check';
import { groups } from '#bot/domain/channel.ts';
import { expectedAt, type MeetingCircle, withExpected } from '#bot/domain/meeting-people.ts';
import { anInitiative, aPerson } from '#test/support/builders.ts';
import { aMeeting } from '#test/support/meeting-builders.ts';

const circle: MeetingCircle = {
  people: [
    aPerson({ id: 'lead-1' }),
    aPerson({ id: 'lead-2' }),
    aPerson({ id: 'deputy' }),
    aPerson({ id: 'steering-1', roles: ['steering'] }),
    aPerson({ id: 'steering-2', roles: ['steering', 'coordinator'] }),
    aPerson({ id: 'coordinator', roles: ['coordinator'] }),
  ],
  initiatives: [
    anInitiative({
      id: 'b',
      order: 2,
      leadIds: ['lead-1'],
      deputyIds: ['deputy'],
      validFrom: '2024-01-01',
      validTo: null,
    }),
    anInitiative({ id: 'a', order: 1, leadIds: ['lead-2', 'lead-1'], validFrom: '2024-01-01', validTo: null }),
    anInitiative({ id: 'c', order: 3, leadIds: ['gone'], validFrom: '2024-01-01', validTo: null }),
    anInitiative({ id: 'd', order: 4, leadIds: ['deputy'], validFrom: '2024-01-01', validTo: '2026-12-31' }),
  ],
};

describe('Who is expected at a meeting', () => {
  it('are the leads of what runs on its day, each once and in the strategy’s order', () => {
    assert.deepEqual(expectedAt(aMeeting({ group: 'lead' }), circle), ['lead-2', 'lead-1']);
    assert.deepEqual(expectedAt(aMeeting({ group: 'lead', date: '2026-12-31' }), circle), [
      'lead-2',
      'lead-1',
      'deputy',
    ]);
  });

  it('are the steering group’s members at its own meeting and at the joint one', () => {
    for (const group of ['steering', 'joint'] as const) {
      assert.deepEqual(expectedAt(aMeeting({ group }), circle), ['steering-1', 'steering-2']);
    }
  });

  it('is nobody at another group’s meeting where none is named, but its chair', () => {
    assert.deepEqual(expectedAt(aMeeting({ group: 'other' }), circle), []);
    assert.deepEqual(expectedAt(aMeeting({ group: 'other', chairId: 'coordinator' }), circle), ['coordinator']);
  });

  it('are those who are named and nobody else, the chair first', () => {
    const participantIds = ['lead-1', 'coordinator', 'lead-1'];

    assert.deepEqual(expectedAt(aMeeting({ participantIds, chairId: 'deputy' }), circle), [
      'deputy',
      'lead-1',
      'coordinator',
    ]);
  });

  it('are known, and each of them once, whoever is named', () => {
    const id = fc.constantFrom('lead-1', 'steering-1', 'coordinator', 'nobody', '');
    const meetings = fc.record({
      group: fc.constantFrom(...groups),
      chairId: fc.option(id, { nil: null }),
      participantIds: fc.array(id),
    });

    fc.assert(
      fc.property(meetings, (given) => {
        const meeting = withExpected(aMeeting(given), circle);

        const ids = meeting.participantIds;
        assert.equal(new Set(ids).size, ids.length);
        assert.ok(ids.every((each) => circle.people.some((person) => person.id === each)));
        if (ids.length > 0) assert.deepEqual(expectedAt(meeting, circle), ids);
      }),
    );
  });
});
