import assert from 'node:assert/strict';
import fc from 'fast-check';
import { channelTime, isChannelTime } from '#bot/domain/channel-hours.ts';
import { isSendTime } from '#bot/domain/send-hours.ts';
import { defaultSettings } from '#bot/domain/settings.ts';

const zone = 'Europe/Copenhagen';
const timeFor = (at: string) => channelTime(at, defaultSettings, zone);

describe('A channel', () => {
  it('is written to from 8.00 up to and including 15.30 on a working day', () => {
    const isIn = (at: string) => isChannelTime(at, defaultSettings, zone);

    assert.equal(isIn('2027-02-04T06:59:59.999Z'), false);
    assert.equal(isIn('2027-02-04T07:00:00.000Z'), true);
    assert.equal(isIn('2027-02-04T14:30:00.000Z'), true);
    assert.equal(isIn('2027-02-04T14:30:00.001Z'), false);
  });

  it('is written to at 15.30 the working day before where it is too early or too late', () => {
    assert.equal(timeFor('2027-02-04T06:00:00.000Z'), '2027-02-03T14:30:00.000Z');
    assert.equal(timeFor('2027-02-04T16:00:00.000Z'), '2027-02-03T14:30:00.000Z');
  });

  it('is written to on Friday where it would be the weekend, and before Easter where it would be Easter', () => {
    assert.equal(timeFor('2027-02-07T07:30:00.000Z'), '2027-02-05T14:30:00.000Z');
    assert.equal(timeFor('2027-03-29T06:30:00.000Z'), '2027-03-24T14:30:00.000Z');
  });

  it('is always given a time at which it may be written to, which is never later', () => {
    const instants = fc.date({ min: new Date('2026-01-01'), max: new Date('2031-01-01'), noInvalidDate: true });

    fc.assert(
      fc.property(instants, (moment) => {
        const at = moment.toISOString();

        const told = timeFor(at);

        assert.ok(isChannelTime(told, defaultSettings, zone));
        assert.ok(told <= at);
        assert.ok(!isSendTime(at, defaultSettings, zone) || told === at);
      }),
    );
  });
});
