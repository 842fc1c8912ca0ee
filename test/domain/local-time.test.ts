import assert from 'node:assert/strict';
import { endOfLocalDay, localDay } from '#bot/domain/local-time.ts';

const zone = 'Europe/Copenhagen';

describe('A local day', () => {
  const days: readonly (readonly [string, string])[] = [
    ['2025-01-15T22:59:59.999Z', '2025-01-15'],
    ['2025-01-15T23:00:00.000Z', '2025-01-16'],
    ['2025-05-28T21:59:59.999Z', '2025-05-28'],
    ['2025-05-28T22:00:00.000Z', '2025-05-29'],
    ['2026-03-29T00:59:59Z', '2026-03-29'],
    ['2026-03-29T21:59:59Z', '2026-03-29'],
    ['2026-03-29T22:00:00Z', '2026-03-30'],
    ['2026-10-24T22:00:00Z', '2026-10-25'],
    ['2026-10-25T22:59:59Z', '2026-10-25'],
    ['2026-10-25T23:00:00Z', '2026-10-26'],
    ['2025-12-31T23:00:00Z', '2026-01-01'],
  ];
  for (const [instant, day] of days) {
    it(`is ${day} in Aalborg at ${instant}`, () => {
      assert.equal(localDay(instant, zone), day);
    });
  }

  it('is another one elsewhere at the same instant', () => {
    assert.equal(localDay('2025-05-28T22:30:00Z', 'Atlantic/Faroe'), '2025-05-28');
  });
});

describe('The end of a local day', () => {
  it('is midnight in winter time', () => {
    assert.equal(endOfLocalDay('2025-01-15', zone), '2025-01-15T23:00:00.000Z');
  });

  it('is midnight in summer time', () => {
    assert.equal(endOfLocalDay('2025-05-28', zone), '2025-05-28T22:00:00.000Z');
  });

  it('comes 23 hours after the beginning where summer time begins', () => {
    assert.equal(endOfLocalDay('2026-03-28', zone), '2026-03-28T23:00:00.000Z');
    assert.equal(endOfLocalDay('2026-03-29', zone), '2026-03-29T22:00:00.000Z');
  });

  it('comes 25 hours after the beginning where summer time ends', () => {
    assert.equal(endOfLocalDay('2026-10-24', zone), '2026-10-24T22:00:00.000Z');
    assert.equal(endOfLocalDay('2026-10-25', zone), '2026-10-25T23:00:00.000Z');
  });
});
