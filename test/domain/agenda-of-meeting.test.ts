import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type AgendaPoint, inAgendaOrder, usualAgenda } from '#bot/domain/agenda.ts';
import { agendaOfMeeting, withPoint } from '#bot/domain/agenda-of-meeting.ts';
import { maySeePoint } from '#bot/domain/may-see-meeting.ts';
import { aPoint } from '#test/support/agenda-builders.ts';
import { aMeeting } from '#test/support/meeting-builders.ts';

const meeting = aMeeting();
const readers = ['a', 'b', 'c'] as const;

/** Points as they can be stored: any numbers, the same one too, some of them closed. */
const points = fc
  .array(
    fc.record({
      order: fc.integer({ min: 0, max: 300 }),
      kind: fc.constantFrom('own', 'status', 'any_other', 'next_meeting'),
      closedTo: fc.option(fc.uniqueArray(fc.constantFrom(...readers), { minLength: 1 })),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((made) => made.map((each, index) => aPoint({ ...each, id: `p${index}` })));

function ids(list: readonly AgendaPoint[]): readonly string[] {
  return list.map(({ id }) => id);
}

describe('agendaOfMeeting', () => {
  it('is the usual points under ids that follow from the meeting, while nothing is written', () => {
    const read = () => agendaOfMeeting({ meeting, stored: [], template: usualAgenda('steering'), waiting: [] });

    const agenda = read();

    assert.deepEqual(ids(agenda).slice(0, 3), ['steering-2027-1-1', 'steering-2027-1-2', 'steering-2027-1-3']);
    assert.deepEqual(read(), agenda);
  });

  it('takes what waited in before the end, the oldest first', () => {
    const older = aPoint({ id: 'b', meetingId: null, createdAt: '2026-12-01T09:00:00.000Z' });
    const newer = aPoint({ id: 'a', meetingId: null, createdAt: '2026-12-02T09:00:00.000Z' });

    const agenda = agendaOfMeeting({
      meeting,
      stored: [],
      template: usualAgenda('steering'),
      waiting: [newer, older],
    });

    assert.deepEqual(ids(agenda).slice(7), ['steering-2027-1-8', 'b', 'a', 'steering-2027-1-9', 'steering-2027-1-10']);
    assert.equal(agenda[8]?.meetingId, 'steering-2027-1');
  });
});

describe('inAgendaOrder', () => {
  it('gives open points the same numbers whoever reads them', () => {
    fc.assert(
      fc.property(points, fc.constantFrom(...readers), (list, reader) => {
        const open = ids(inAgendaOrder(list).filter(({ closedTo }) => closedTo === null));
        const seen = ids(inAgendaOrder(list.filter((point) => maySeePoint({ id: reader }, point))));

        assert.deepEqual(seen.slice(0, open.length), open);
      }),
    );
  });

  it('is the same order, whatever the points are read in', () => {
    fc.assert(
      fc.property(points, (list) => {
        assert.deepEqual(inAgendaOrder(list.toReversed()), inAgendaOrder(list));
      }),
    );
  });
});

describe('withPoint', () => {
  it('keeps every other point, and the order of the open and of the closed ones among themselves', () => {
    fc.assert(
      fc.property(points, fc.option(fc.nat({ max: 11 })), (list, after) => {
        const afterId = after === null ? null : `p${after}`;
        const others = inAgendaOrder(list.filter(({ id }) => id !== 'p0'));
        const [moved = aPoint()] = list;

        const whole = withPoint(list, moved, { afterId });

        assert.deepEqual(ids(whole.filter(({ id }) => id !== 'p0')), ids(others));
        assert.equal(whole.filter(({ id }) => id === 'p0').length, 1);
      }),
    );
  });

  it('puts an open point right after the one it is to follow', () => {
    fc.assert(
      fc.property(points, fc.nat({ max: 11 }), (list, after) => {
        const before = inAgendaOrder(list).filter(({ closedTo }) => closedTo === null);
        const target = before[after % Math.max(before.length, 1)];
        fc.pre(target !== undefined);

        const whole = withPoint(list, aPoint({ id: 'new' }), { afterId: target?.id ?? null });

        const places = ids(whole);
        assert.equal(places.indexOf('new'), places.indexOf(target?.id ?? '') + 1);
      }),
    );
  });

  it('puts what is proposed before Eventuelt, where that ends the agenda', () => {
    const list = [
      aPoint({ id: 'status', kind: 'status', order: 100 }),
      aPoint({ id: 'end', kind: 'any_other', order: 101 }),
    ];

    assert.deepEqual(ids(withPoint(list, aPoint({ id: 'new' }))), ['status', 'new', 'end']);
  });
});
