import assert from 'node:assert/strict';
import { changeDates } from '#bot/use-cases/rounds/change-dates.ts';
import { closeRound } from '#bot/use-cases/rounds/close-round.ts';
import { planRound } from '#bot/use-cases/rounds/plan-round.ts';
import { reopenRound } from '#bot/use-cases/rounds/reopen-round.ts';
import { runDue } from '#bot/use-cases/rounds/run-due.ts';
import {
  answered,
  aPlan,
  askedAt,
  opened,
  partnershipId,
  planning,
  roundId,
  said,
  storesWithPeople,
  work,
} from './round-scene.ts';

const isLater = (notice: string) => !notice.startsWith('asked');
const inMay = '2025-05-06T08:00:00.000Z';

describe('Other dates', () => {
  const longer = { ...aPlan().dates, dueOn: '2025-06-04' };

  it('are told once to those who are missing, and reminded of anew', async () => {
    const ports = await storesWithPeople();
    await opened(ports);
    await answered(ports, 1, { at: '2025-05-05T08:00:00.000Z', happened: 'Svaret.' });

    const round = await changeDates(ports)({ ...askedAt(inMay), dates: longer });
    await runDue(ports)(partnershipId, '2025-05-07T08:00:00.000Z');

    assert.equal(round.dueOn, '2025-06-04');
    assert.deepEqual((await said(ports)).filter(isLater), ['dates_changed lead-2', 'dates_changed lead-3']);
    assert.deepEqual(await work(ports), [
      '2025-05-21T06:30:00.000Z remind',
      '2025-05-27T06:30:00.000Z remind',
      '2025-06-04T06:30:00.000Z remind',
      '2025-06-06T06:30:00.000Z to_call',
      '2025-06-11T22:00:00.000Z close_round',
      '2025-06-19T06:30:00.000Z goal_summaries',
    ]);
  });

  it('changed twice in an evening are told as one in the morning', async () => {
    const ports = await storesWithPeople();
    await opened(ports);

    await changeDates(ports)({ ...askedAt('2025-05-06T18:00:00.000Z'), dates: longer });
    await changeDates(ports)({ ...askedAt('2025-05-06T18:05:00.000Z'), dates: { ...longer, dueOn: '2025-06-03' } });
    await runDue(ports)(partnershipId, '2025-05-07T06:00:00.000Z');

    const told = ['dates_changed lead-1', 'dates_changed lead-2', 'dates_changed lead-3'];
    assert.deepEqual((await said(ports)).filter(isLater), told);
  });

  it('of a round that is not open are nobody’s news', async () => {
    const ports = await storesWithPeople();
    await planRound(ports)(aPlan());

    await changeDates(ports)({ ...askedAt(planning), dates: longer });

    assert.deepEqual(await said(ports), []);
    assert.deepEqual(await work(ports), []);
  });

  it('are refused where an open round would be over already', async () => {
    const ports = await storesWithPeople();
    await opened(ports);
    const dates = { ...longer, dueOn: '2025-05-09' };

    const changed = changeDates(ports)({ ...askedAt('2025-05-12T08:00:00.000Z'), dates });

    await assert.rejects(changed, { code: 'invalid_input', facts: { field: 'dueOn' } });
  });
});

describe('A round of which every date follows from its meeting', () => {
  const byTheRule = aPlan({ dates: { ...aPlan().dates, dueOn: null, meetingOn: '2025-06-23' } });

  it('can be due later once it is open, as long as its last answers come before the goals are summed up', async () => {
    const ports = await storesWithPeople();
    await opened(ports, byTheRule);
    const before = await ports.partnerships.round(partnershipId, roundId);
    const dates = { ...byTheRule.dates, dueOn: '2025-06-04' };

    const round = await changeDates(ports)({ ...askedAt(inMay), dates });
    const tooLong = changeDates(ports)({ ...askedAt(inMay), dates: { ...dates, dueOn: '2025-06-06' } });

    assert.deepEqual([before?.dueOn, before?.graceUntil], ['2025-06-03', '2025-06-10']);
    assert.deepEqual([round.dueOn, round.graceUntil], ['2025-06-04', '2025-06-11']);
    await assert.rejects(tooLong, {
      code: 'bad_calendar',
      facts: {
        problems: ['goal_summaries_before_close'],
        graceUntil: '2025-06-12',
        goalSummariesOn: '2025-06-12',
        meetingOn: '2025-06-23',
      },
    });
  });

  it('keeps twelve working days to the meeting as long as it is planned', async () => {
    const ports = await storesWithPeople();
    await planRound(ports)(byTheRule);

    const later = changeDates(ports)({ ...askedAt(planning), dates: { ...byTheRule.dates, dueOn: '2025-06-04' } });

    await assert.rejects(later, { code: 'bad_calendar' });
  });
});

describe('Reopening a round', () => {
  const dates = { dueOn: '2025-06-17', dueTime: null, graceUntil: '2025-06-18', graceTime: null };

  it('is refused into the past, and past the day the pack is frozen', async () => {
    const ports = await storesWithPeople();
    await opened(ports);
    await closeRound(ports)(askedAt('2025-06-03T08:00:00.000Z'));

    const past = reopenRound(ports)({ ...askedAt('2025-06-19T08:00:00.000Z'), dates });
    const tooLong = { ...dates, graceUntil: '2025-06-23' };
    const tooLate = reopenRound(ports)({ ...askedAt('2025-06-04T08:00:00.000Z'), dates: tooLong });

    await assert.rejects(past, { code: 'invalid_input', facts: { field: 'dueOn' } });
    await assert.rejects(tooLate, { code: 'bad_calendar' });
  });

  it('can be made longer until the pack is frozen, though the goals were to be summed up', async () => {
    const ports = await storesWithPeople();
    await opened(ports);
    await closeRound(ports)(askedAt('2025-06-03T08:00:00.000Z'));
    const reopened = await reopenRound(ports)({ ...askedAt('2025-06-04T08:00:00.000Z'), dates });

    const round = await changeDates(ports)({
      ...askedAt('2025-06-18T08:00:00.000Z'),
      dates: { ...reopened, graceUntil: '2025-06-20' },
    });

    assert.equal(round.graceUntil, '2025-06-20');
  });

  it('takes answers again where a later round has taken its place on the status rows', async () => {
    const ports = await storesWithPeople();
    await opened(ports);
    await closeRound(ports)(askedAt('2025-05-06T08:00:00.000Z'));
    for (const { status } of await ports.records.taggedInitiatives(partnershipId)) {
      await ports.records.commit(partnershipId, [
        { kind: 'status', value: { ...status.value, requests: [] }, tag: status.tag },
      ]);
    }

    await reopenRound(ports)({ ...askedAt('2025-05-07T08:00:00.000Z'), dates });
    const result = await answered(ports, 1, { at: '2025-05-08T08:00:00.000Z', happened: 'Nu.' });

    assert.equal(result.kind, 'accepted');
  });
});

describe('Other dates while late answers are taken', () => {
  const inGrace = '2025-06-04T08:00:00.000Z';

  it('give longer to be late, though the due day has been', async () => {
    const ports = await storesWithPeople();
    await opened(ports);

    const round = await changeDates(ports)({
      ...askedAt(inGrace),
      dates: { ...aPlan().dates, graceUntil: '2025-06-11' },
    });

    assert.deepEqual([round.dueOn, round.graceUntil], ['2025-06-02', '2025-06-11']);
    assert.ok((await work(ports)).includes('2025-06-11T22:00:00.000Z close_round'));
  });
});

describe('Other dates of an open round', () => {
  it('leave the day it opened as it was, whatever the rule makes of it', async () => {
    const ports = await storesWithPeople();
    await opened(ports);
    const strategy = await ports.records.taggedPartnership(partnershipId);
    assert.ok(strategy);
    const value = { ...strategy.value, strategy: { ...strategy.value.strategy, validTo: '2025-05-31' } };
    await ports.records.commit(partnershipId, [{ kind: 'partnership', value, tag: strategy.tag }]);
    const dates = { ...aPlan().dates, opensOn: null, dueOn: '2025-08-29', meetingOn: null };

    const round = await changeDates(ports)({ ...askedAt(inMay), dates });

    assert.deepEqual([round.opensOn, round.dueOn], ['2025-05-05', '2025-08-29']);
  });
});
