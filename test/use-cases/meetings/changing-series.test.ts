import assert from 'node:assert/strict';
import sinon from 'sinon';
import { usualMeetingPlan } from '#bot/domain/meeting.ts';
import { meetingScope } from '#bot/domain/notice.ts';
import type { Stores } from '#bot/storage/open-stores.ts';
import { cancelMeeting } from '#bot/use-cases/meetings/cancel-meeting.ts';
import { changeMeetingDetails } from '#bot/use-cases/meetings/change-meeting-details.ts';
import { type ChangeSeries, changeSeries } from '#bot/use-cases/meetings/change-series.ts';
import { continueSeries } from '#bot/use-cases/meetings/continue-series.ts';
import { planSeries } from '#bot/use-cases/meetings/plan-series.ts';
import { readMeeting } from '#bot/use-cases/meetings/read-meeting.ts';
import { readAllSeries } from '#bot/use-cases/meetings/read-series.ts';
import { readSeriesToChange } from '#bot/use-cases/meetings/read-series-to-change.ts';
import { runDue } from '#bot/use-cases/rounds/run-due.ts';
import { coordinator, partnershipId } from '#test/use-cases/rounds/round-scene.ts';
import { aTypedMeeting, inJanuary, otherCoordinator, steering, storesWithGroups } from './meeting-scene.ts';
import { steeringChannel } from './meeting-stage.ts';

const seriesId = 'steering-series';
const about = { identity: coordinator, partnershipId, seriesId, at: inJanuary };
const twenty = Array.from({ length: 20 }, (_, n) => `2027-0${3 + Math.floor(n / 10)}-${10 + (n % 10)}`);

async function storesWithSeries(dates: readonly string[] | null = null): Promise<Stores> {
  const ports = await storesWithGroups();
  await ports.records.commit(partnershipId, [{ kind: 'channel', value: steeringChannel, tag: null }]);
  const rule = dates ? { kind: 'dates' as const, dates } : { kind: 'usual' as const };
  await planSeries(ports)({ ...about, newSeriesId: seriesId, raw: aTypedMeeting(), rule, isSure: true });
  return ports;
}

async function aSeriesChange(ports: Stores, overrides: Partial<ChangeSeries> = {}): Promise<ChangeSeries> {
  const { version } = await readSeriesToChange(ports)(about);
  const raw = aTypedMeeting({ place: 'Politigården' });
  return { ...about, raw, plan: usualMeetingPlan, isSure: false, seen: version, ...overrides };
}

async function changeOne(ports: Stores, meetingId: string, raw: Parameters<typeof aTypedMeeting>[0]): Promise<void> {
  const question = { ...about, meetingId };
  const seen = (await readMeeting(ports)(question)).changeable?.version ?? '';
  await changeMeetingDetails(ports)({ ...question, raw: aTypedMeeting(raw), isSure: true, seen });
}

async function planned(ports: Stores): Promise<readonly string[]> {
  const { series } = await readAllSeries(ports)(about);
  return series.flatMap(({ meetings }) => meetings.map(({ date, place, sequence }) => `${date} ${place} ${sequence}`));
}

describe('Changing a series', () => {
  it('changes its coming meetings, and leaves what was moved, changed by itself or cancelled, as it said before', async () => {
    const ports = await storesWithSeries();
    await changeOne(ports, 'steering-series-2027-2', { date: '2027-10-14' });
    await changeOne(ports, 'steering-series-2028-1', { date: '2028-02-03', place: 'Regionshuset' });
    await cancelMeeting(ports)({ ...about, meetingId: 'steering-series-2028-2' });
    const said = await readSeriesToChange(ports)(about);

    const outcome = await changeSeries(ports)(await aSeriesChange(ports));

    assert.equal(outcome.kind, 'kept');
    assert.deepEqual(
      [said.follows, said.stands].map((meetings) => meetings.map(({ date }) => date)),
      [['2027-02-04'], ['2027-10-14', '2028-02-03']],
    );
    assert.deepEqual(await planned(ports), [
      '2027-02-04 Politigården 1',
      '2027-10-14 Rådhuset, lokale 2 1',
      '2028-02-03 Regionshuset 1',
      '2028-10-05 Rådhuset, lokale 2 1',
    ]);
    const trail = await ports.partnerships.auditTrail(partnershipId, 20);
    assert.deepEqual(
      trail.filter(({ action }) => action === 'meeting_series_changed').map(({ by, subject }) => `${by} ${subject}`),
      ['coordinator-1 steering-series'],
    );
  });

  it('plans its next years as it is now, and leaves what is past', async () => {
    const ports = await storesWithSeries();
    const inMarch = '2027-03-01T08:00:00.000Z';

    await changeSeries(ports)(await aSeriesChange(ports, { at: inMarch, plan: [] }));
    await continueSeries(ports)({ ...about, dates: [], at: '2028-01-05T08:00:00.000Z' });

    const meetings = await ports.records.meetings(partnershipId, { from: '2027-01-01', before: '2030-01-01' });
    assert.deepEqual(
      meetings.map(({ date, place, plan }) => `${date} ${place} ${plan.length}`),
      [
        '2027-02-04 Rådhuset, lokale 2 5',
        '2027-10-07 Politigården 0',
        '2028-02-03 Politigården 0',
        '2028-10-05 Politigården 0',
        '2029-02-01 Politigården 0',
        '2029-10-04 Politigården 0',
      ],
    );
  });

  it('tells the channel of each meeting once, where it was told of the meeting before', async () => {
    const ports = await storesWithSeries();
    await runDue(ports)(partnershipId, inJanuary);
    const form = await aSeriesChange(ports);

    await Promise.all([changeSeries(ports)(form), changeSeries(ports)(form)]);
    await changeSeries(ports)(form);
    await runDue(ports)(partnershipId, '2027-01-05T08:30:00.000Z');

    const told = async (meetingId: string) =>
      (await ports.records.deliveries(partnershipId, meetingScope(meetingId)))
        .filter(({ intent }) => intent.kind === 'meeting_reply')
        .map(({ intent }) => intent.subjectId);
    assert.deepEqual(await told('steering-series-2027-1'), ['changed']);
    assert.deepEqual(await told('steering-series-2027-2'), []);
    assert.equal((await planned(ports))[0], '2027-02-04 Politigården 1');
  });

  it('is finished by the clock where whoever changed it was stopped between two commits', async () => {
    const ports = await storesWithSeries(twenty);
    const commit = sinon.stub().callsFake(ports.records.commit);
    commit.onCall(2).rejects(new Error('stopped'));
    const stopped = { ...ports, records: { ...ports.records, commit } };

    await assert.rejects(changeSeries(stopped)(await aSeriesChange(ports)));
    const halfway = await planned(ports);
    await runDue(ports)(partnershipId, inJanuary);

    const count = (all: readonly string[]) => all.filter((one) => one.endsWith('Politigården 1')).length;
    assert.deepEqual([count(halfway), count(await planned(ports))], [3, 20]);
    assert.deepEqual((await ports.records.meetingSeries(partnershipId))[0]?.value.formers, []);
    const left = (await ports.records.dueAbout(partnershipId, seriesId)).map(({ kind }) => kind);
    assert.deepEqual(left, []);
  });

  it('goes on from where a first change was stopped with a second one', async () => {
    const ports = await storesWithSeries(twenty);
    const commit = sinon.stub().callsFake(ports.records.commit);
    commit.onCall(2).rejects(new Error('stopped'));
    const stopped = { ...ports, records: { ...ports.records, commit } };
    await assert.rejects(changeSeries(stopped)(await aSeriesChange(ports)));

    const raw = aTypedMeeting({ place: 'Regionshuset' });
    await changeSeries(ports)(await aSeriesChange(ports, { raw, identity: otherCoordinator }));

    const places = (await planned(ports)).map((one) => one.slice(11));
    assert.deepEqual(places, [...Array(3).fill('Regionshuset 2'), ...Array(17).fill('Regionshuset 1')]);
  });

  it('refuses a form that was drawn from an older one, and takes the same form again', async () => {
    const ports = await storesWithSeries();
    const [first, second] = [await aSeriesChange(ports), await aSeriesChange(ports, { identity: otherCoordinator })];
    await changeSeries(ports)(first);

    const again = await changeSeries(ports)(second);
    const { version } = await readSeriesToChange(ports)(about);
    const other = { ...second, raw: aTypedMeeting({ place: 'Regionshuset' }) };

    assert.equal(again.kind, 'kept');
    await assert.rejects(changeSeries(ports)(other), { code: 'series_changed', facts: { version } });
    assert.equal((await planned(ports))[0], '2027-02-04 Politigården 1');
  });

  it('says what there is to know first, where its meetings get another time', async () => {
    const ports = await storesWithSeries(['2027-05-17', '2027-05-18']);
    const raw = aTypedMeeting({ startTime: '12.00' });

    const outcome = await changeSeries(ports)(await aSeriesChange(ports, { raw }));
    const nothing = await planned(ports);
    await changeSeries(ports)(await aSeriesChange(ports, { raw, isSure: true }));

    assert.ok(outcome.kind === 'warned');
    assert.deepEqual(
      outcome.warned.map(({ meeting, warnings }) => [meeting.date, warnings.map(({ code }) => code)]),
      [['2027-05-17', ['holiday']]],
    );
    assert.deepEqual(
      [nothing, await planned(ports)].map((all) => all.map((one) => one.at(-1)).join('')),
      ['00', '11'],
    );
  });

  it('says all that is to be corrected, and takes no plan that cannot be', async () => {
    const ports = await storesWithSeries();
    const raw = aTypedMeeting({ startTime: 'middag', chairId: 'nobody' });
    const plan = [{ kind: 'near', unit: 'weeks', before: 27 }] as const;

    assert.deepEqual(await changeSeries(ports)(await aSeriesChange(ports, { raw })), {
      kind: 'problems',
      problems: [
        { field: 'startTime', code: 'not_a_time' },
        { field: 'chairId', code: 'unknown_choice' },
      ],
    });
    await assert.rejects(changeSeries(ports)(await aSeriesChange(ports, { plan })), { code: 'invalid_input' });
  });

  it('is for coordinators alone, and only for a series that there is', async () => {
    const ports = await storesWithSeries();
    const form = await aSeriesChange(ports);
    const [identity = coordinator] = steering;

    await assert.rejects(changeSeries(ports)({ ...form, identity }), { code: 'not_allowed' });
    await assert.rejects(readSeriesToChange(ports)({ ...about, identity }), { code: 'not_allowed' });
    await assert.rejects(changeSeries(ports)({ ...form, seriesId: 'x' }), { code: 'no_such_series' });
  });
});
