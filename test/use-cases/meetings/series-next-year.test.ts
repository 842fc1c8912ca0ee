import assert from 'node:assert/strict';
import type { Stores } from '#bot/storage/open-stores.ts';
import { planSeries } from '#bot/use-cases/meetings/plan-series.ts';
import { readAllSeries } from '#bot/use-cases/meetings/read-series.ts';
import { prepareNotice } from '#bot/use-cases/notices/prepare-notice.ts';
import { runDue } from '#bot/use-cases/rounds/run-due.ts';
import { rosterOf } from '#test/use-cases/notices/notice-stage.ts';
import { coordinator, partnershipId } from '#test/use-cases/rounds/round-scene.ts';
import { aTypedMeeting, inJanuary, storesWithGroups } from './meeting-scene.ts';

const seriesId = 'steering-series';
const inOctober = '2028-10-01T07:00:00.000Z';

async function planned(strategyEndsOn: string): Promise<Stores> {
  const ports = await storesWithGroups();
  const { value, tag } = (await ports.records.taggedPartnership(partnershipId)) ?? assert.fail('no partnership');
  const strategy = { ...value.strategy, validTo: strategyEndsOn };
  await ports.records.commit(partnershipId, [{ kind: 'partnership', value: { ...value, strategy }, tag }]);
  await planSeries(ports)({
    identity: coordinator,
    partnershipId,
    newSeriesId: seriesId,
    raw: aTypedMeeting(),
    rule: { kind: 'usual' },
    isSure: true,
    at: inJanuary,
  });
  return ports;
}

async function datesOf(ports: Stores, at: string): Promise<readonly string[]> {
  const { series } = await readAllSeries(ports)({ identity: coordinator, partnershipId, at });
  return series.flatMap(({ meetings }) => meetings.map(({ date }) => date)).filter((date) => date >= at.slice(0, 10));
}

async function told(ports: Stores) {
  const deliveries = await ports.records.deliveries(partnershipId, `subject/${seriesId}`);
  return deliveries.map(({ intent }) => intent).filter(({ kind }) => kind === 'series_planned');
}

describe('A series’ next year', () => {
  it('is planned once in the autumn before, also by two at once, and the coordinators are told once', async () => {
    const ports = await planned('2040-12-31');
    await runDue(ports)(partnershipId, '2027-10-01T07:00:00.000Z');
    const before = await datesOf(ports, inOctober);

    await Promise.all([runDue(ports)(partnershipId, inOctober), runDue(ports)(partnershipId, inOctober)]);
    await runDue(ports)(partnershipId, inOctober);

    assert.deepEqual(before, ['2028-10-05']);
    assert.deepEqual(await datesOf(ports, inOctober), ['2028-10-05', '2029-02-01', '2029-10-04']);
    assert.deepEqual((await told(ports)).map(({ version }) => version).toSorted(), [2028, 2028, 2029, 2029]);
  });

  it('stops where the strategy ends, and says so', async () => {
    const ports = await planned('2029-06-30');
    await runDue(ports)(partnershipId, '2027-10-01T07:00:00.000Z');

    await runDue(ports)(partnershipId, inOctober);

    assert.deepEqual(await datesOf(ports, inOctober), ['2028-10-05', '2029-02-01']);
    const intent = (await told(ports)).find(({ version }) => version === 2029) ?? assert.fail('nobody is told');
    const person = intent.recipient.kind === 'person' ? intent.recipient.personId : '';
    const { people } = (await ports.partnerships.now(partnershipId)) ?? assert.fail('no partnership');
    const [identity] = people.find(({ id }) => id === person)?.identities ?? [];
    await ports.addresses.saveAddress(identity ?? assert.fail('no identity'), {
      conversationId: 'a:1',
      serviceUrl: 'https://smba.trafficmanager.net/emea/',
      userMri: '29:1',
      locale: 'da-DK',
      seenAt: inJanuary,
    });
    // A Monday, as the first of October is a Sunday.
    const said = await prepareNotice(ports, rosterOf([]))(partnershipId, intent, '2028-10-02T08:00:00.000Z');
    assert.ok(said.kind === 'send' && said.content.kind === 'series_planned');
    assert.deepEqual([said.content.dates, said.content.strategyEndsOn], [['2029-02-01'], '2029-06-30']);
  });
});
