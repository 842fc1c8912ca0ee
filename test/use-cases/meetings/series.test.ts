import assert from 'node:assert/strict';
import type { Stores } from '#bot/storage/open-stores.ts';
import { cancelMeeting } from '#bot/use-cases/meetings/cancel-meeting.ts';
import { changeMeetingDetails } from '#bot/use-cases/meetings/change-meeting-details.ts';
import { type ContinueSeries, continueSeries } from '#bot/use-cases/meetings/continue-series.ts';
import { type PlanSeries, planSeries } from '#bot/use-cases/meetings/plan-series.ts';
import { readMeeting } from '#bot/use-cases/meetings/read-meeting.ts';
import { readAllSeries } from '#bot/use-cases/meetings/read-series.ts';
import { coordinator, identityOf, partnershipId } from '#test/use-cases/rounds/round-scene.ts';
import { aTypedMeeting, inJanuary, otherCoordinator, steering, storesWithGroups } from './meeting-scene.ts';

const seriesId = 'steering-series';

function aSeriesForm(overrides: Partial<PlanSeries> = {}): PlanSeries {
  return {
    identity: coordinator,
    partnershipId,
    newSeriesId: seriesId,
    raw: aTypedMeeting(),
    rule: { kind: 'usual' },
    isSure: false,
    at: inJanuary,
    ...overrides,
  };
}

function continued(overrides: Partial<ContinueSeries> = {}): ContinueSeries {
  return { identity: coordinator, partnershipId, seriesId, dates: [], at: inJanuary, ...overrides };
}

async function planned(ports: Stores, identity = coordinator, at = inJanuary): Promise<readonly string[]> {
  const { series } = await readAllSeries(ports)({ identity, partnershipId, at });
  return series.flatMap(({ meetings }) => meetings.map(({ id, date, state }) => `${id} ${date} ${state}`));
}

describe('Planning a series', () => {
  it('plans two meetings of this year and two of the next, once, however often its form is sent', async () => {
    const ports = await storesWithGroups();

    await Promise.all([
      planSeries(ports)(aSeriesForm()),
      planSeries(ports)(aSeriesForm({ identity: otherCoordinator })),
    ]);
    await planSeries(ports)(aSeriesForm());

    assert.deepEqual(await planned(ports), [
      'steering-series-2027-1 2027-02-04 planned',
      'steering-series-2027-2 2027-10-07 planned',
      'steering-series-2028-1 2028-02-03 planned',
      'steering-series-2028-2 2028-10-05 planned',
    ]);
    const audit = await ports.partnerships.auditTrail(partnershipId, 20);
    const actions = audit.map(({ action }) => action).filter((action) => action.startsWith('meeting_'));
    assert.deepEqual(actions.toSorted(), [...Array(4).fill('meeting_planned'), 'meeting_series_planned']);
  });

  it('plans none that are past', async () => {
    const ports = await storesWithGroups();

    await planSeries(ports)(aSeriesForm({ at: '2027-02-05T08:00:00.000Z' }));

    assert.equal((await planned(ports))[0], 'steering-series-2027-2 2027-10-07 planned');
  });

  it('says all that is to be corrected, its days included', async () => {
    const ports = await storesWithGroups();
    const rule = { kind: 'dates', dates: ['2027-02-30'] } as const;

    const outcome = await planSeries(ports)(aSeriesForm({ rule, raw: aTypedMeeting({ startTime: 'middag' }) }));

    assert.deepEqual(outcome, {
      kind: 'problems',
      problems: [
        { field: 'date', code: 'not_a_day' },
        { field: 'startTime', code: 'not_a_time' },
      ],
    });
    assert.deepEqual(await planned(ports), []);
  });

  it('says what there is to know of each meeting first', async () => {
    const ports = await storesWithGroups();
    const rule = { kind: 'dates', dates: ['2027-03-02', '2027-05-17'] } as const;

    const outcome = await planSeries(ports)(aSeriesForm({ rule }));
    const nothing = await planned(ports);
    await planSeries(ports)(aSeriesForm({ rule, isSure: true }));

    assert.ok(outcome.kind === 'warned');
    assert.deepEqual(
      outcome.warned.map(({ meeting, warnings }) => [meeting.date, warnings.map(({ code }) => code)]),
      [['2027-05-17', ['holiday']]],
    );
    assert.deepEqual([nothing.length, (await planned(ports)).length], [0, 2]);
  });

  it('holds twenty agreed dates, which no single commit could', async () => {
    const ports = await storesWithGroups();
    const dates = Array.from({ length: 20 }, (_, n) => `2027-0${3 + Math.floor(n / 10)}-${String(10 + (n % 10))}`);

    await planSeries(ports)(aSeriesForm({ rule: { kind: 'dates', dates }, isSure: true }));

    assert.equal((await planned(ports)).length, 20);
  });

  it('is for coordinators alone', async () => {
    const ports = await storesWithGroups();
    const [identity = coordinator] = steering;

    await assert.rejects(planSeries(ports)(aSeriesForm({ identity })), { code: 'not_allowed' });
    await assert.rejects(continueSeries(ports)(continued({ identity })), { code: 'not_allowed' });
  });
});

describe('A series’ next year', () => {
  it('is planned later, and leaves alone what was moved, even into another year, or cancelled', async () => {
    const ports = await storesWithGroups();
    await planSeries(ports)(aSeriesForm());
    const about = (meetingId: string) => ({ identity: coordinator, partnershipId, meetingId, at: inJanuary });
    const autumn = about('steering-series-2027-2');
    const seen = (await readMeeting(ports)(autumn)).changeable?.version ?? '';
    const raw = aTypedMeeting({ date: '2028-01-13' });
    await changeMeetingDetails(ports)({ ...autumn, raw, seen, isSure: false });
    await cancelMeeting(ports)(about('steering-series-2028-1'));
    const nextYear = '2028-01-05T08:00:00.000Z';

    await continueSeries(ports)(continued({ at: nextYear }));
    await continueSeries(ports)(continued({ at: nextYear }));

    assert.deepEqual(await planned(ports, coordinator, nextYear), [
      'steering-series-2027-1 2027-02-04 planned',
      'steering-series-2027-2 2028-01-13 planned',
      'steering-series-2028-1 2028-02-03 cancelled',
      'steering-series-2028-2 2028-10-05 planned',
      'steering-series-2029-1 2029-02-01 planned',
      'steering-series-2029-2 2029-10-04 planned',
    ]);
  });

  it('takes newly agreed dates after the ones there are', async () => {
    const ports = await storesWithGroups();
    await planSeries(ports)(aSeriesForm({ rule: { kind: 'dates', dates: ['2027-03-02'] } }));

    await continueSeries(ports)(continued({ dates: ['2027-01-28', '2027-03-02'] }));

    assert.deepEqual(await planned(ports), [
      'steering-series-2027-2 2027-01-28 planned',
      'steering-series-2027-1 2027-03-02 planned',
    ]);
  });

  it('takes no day that there is not, and none where it meets by a rule', async () => {
    const ports = await storesWithGroups();
    await planSeries(ports)(aSeriesForm());

    const facts = { field: 'dates' };
    await assert.rejects(continueSeries(ports)(continued({ dates: ['2027-03-02'] })), { code: 'invalid_input', facts });
    await assert.rejects(continueSeries(ports)(continued({ seriesId: 'x' })), { code: 'no_such_series' });
  });
});

describe('A series', () => {
  it('is seen by its group and the coordinators, and is none to others', async () => {
    const ports = await storesWithGroups();
    await planSeries(ports)(aSeriesForm());

    const seen = await Promise.all(
      [coordinator, ...steering, identityOf(1)].map(async (identity) => (await planned(ports, identity)).length),
    );

    assert.deepEqual(seen, [4, 4, 4, 4, 0]);
  });
});
