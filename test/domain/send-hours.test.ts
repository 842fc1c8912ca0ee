import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isSendTime, nextSendTime } from '#bot/domain/send-hours.ts';
import { defaultSettings } from '#bot/domain/settings.ts';

const zone = 'Europe/Copenhagen';
const next = (at: string) => nextSendTime(at, defaultSettings, zone);

describe('Personal messages', () => {
  it('are sent at once from 8.00 until 15.30 on a working day', () => {
    assert.equal(next('2027-01-15T07:00:00.000Z'), '2027-01-15T07:00:00.000Z');
    assert.equal(next('2027-01-15T14:29:59.999Z'), '2027-01-15T14:29:59.999Z');
  });

  const put: readonly (readonly [string, string, string])[] = [
    ['before 8.00 wait for 8.00', '2027-01-15T06:59:59.999Z', '2027-01-15T07:00:00.000Z'],
    ['at 15.30 wait for the next day', '2027-01-14T14:30:00.000Z', '2027-01-15T07:00:00.000Z'],
    ['on a Friday afternoon wait for Monday', '2027-01-15T14:30:00.000Z', '2027-01-18T07:00:00.000Z'],
    ['on a Saturday wait for Monday', '2027-01-16T10:00:00.000Z', '2027-01-18T07:00:00.000Z'],
    [
      'after midnight wait for the morning of the same local day',
      '2027-01-17T23:30:00.000Z',
      '2027-01-18T07:00:00.000Z',
    ],
    ['on the eve of Christmas Eve wait till after Christmas', '2026-12-23T15:00:00.000Z', '2026-12-28T07:00:00.000Z'],
    ['on New Year’s Eve wait for the first Monday', '2026-12-31T09:00:00.000Z', '2027-01-04T07:00:00.000Z'],
    ['before Easter wait for 8.00 in summer time', '2027-03-24T15:00:00.000Z', '2027-03-30T06:00:00.000Z'],
    [
      'before the end of summer time wait for 8.00 in winter time',
      '2027-10-29T14:00:00.000Z',
      '2027-11-01T07:00:00.000Z',
    ],
  ];
  for (const [what, at, sent] of put) {
    it(what, () => {
      assert.equal(next(at), sent);
    });
  }

  it('wait no longer than they must, and not again', () => {
    const first = Date.parse('2026-11-01T00:00:00Z');
    const instants = fc.integer({ min: 0, max: 400 * 24 * 60 }).map((minutes) => first + minutes * 60_000);

    fc.assert(
      fc.property(instants, fc.double({ min: 0, max: 1, noNaN: true }), (at, share) => {
        const asked = new Date(at).toISOString();
        const sent = next(asked);
        const between = new Date(at + Math.floor(share * (Date.parse(sent) - at))).toISOString();

        assert.ok(sent >= asked);
        assert.equal(isSendTime(sent, defaultSettings, zone), true);
        assert.equal(next(sent), sent);
        assert.equal(isSendTime(between, defaultSettings, zone), between === sent);
      }),
      { numRuns: 200 },
    );
  });
});
