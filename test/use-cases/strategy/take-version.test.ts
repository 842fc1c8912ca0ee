import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { requestStateIn } from '#bot/domain/initiative-status.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { closeRound } from '#bot/use-cases/rounds/close-round.ts';
import { runDue } from '#bot/use-cases/rounds/run-due.ts';
import { agreeDraft, reopenDraft } from '#bot/use-cases/strategy/agree-draft.ts';
import { removeDraftInitiative } from '#bot/use-cases/strategy/remove-from-draft.ts';
import { writeDraftHead, writeDraftInitiative } from '#bot/use-cases/strategy/write-draft.ts';
import {
  answered,
  aPlan,
  askedAt,
  initiativeOf,
  leadOf,
  opened,
  partnershipId,
  roundId,
  said,
  storesWithPeople,
} from '#test/use-cases/rounds/round-scene.ts';
import { aRawInitiative, begun, byCoordinator } from './strategy-scene.ts';

/** The local midnight with which 20 May 2025 begins. */
const firstDay = '2025-05-19T22:00:00.000Z';
const later = '2025-05-22T09:00:00.000Z';

/**
 * An open round that asks four; the first has answered. Version 4 begins on 20 May: `i-1` and `i-2` become one, `i-3`
 * has another name, `i-4` ends.
 */
async function agreedScene(plan = aPlan()) {
  const ports = await storesWithPeople({
    initiatives: [1, 2, 3, 4].map((n) => initiativeOf(n)),
    people: [1, 2, 3, 4, 5].map((n) => leadOf(n)),
  });
  await opened(ports, plan);
  await answered(ports, 1, { at: '2025-05-06T08:00:00.000Z', happened: 'Vi er i gang.' });
  await begun(ports);
  const raw = { title: 'Version 4', validFrom: '2025-05-20', validTo: '2029-12-31' };
  await writeDraftHead(ports)({ ...byCoordinator(), seen: 0, raw });
  for (const initiativeId of ['i-1', 'i-2', 'i-4'])
    await removeDraftInitiative(ports)({ ...byCoordinator(), initiativeId });
  await writeDraftInitiative(ports)({
    ...byCoordinator(),
    initiativeId: null,
    formId: randomUUID(),
    seen: 0,
    raw: aRawInitiative({ leadIds: ['lead-5'] }),
    carriesOn: ['i-1', 'i-2'],
  });
  await writeDraftInitiative(ports)({
    ...byCoordinator(),
    initiativeId: 'i-3',
    formId: randomUUID(),
    seen: 0,
    raw: aRawInitiative({ name: 'Nyt navn', leadIds: ['lead-3'] }),
    carriesOn: [],
  });
  await agreeDraft(ports)(byCoordinator());
  return ports;
}

async function states(ports: Ports): Promise<readonly string[]> {
  const tagged = await ports.records.taggedInitiatives(partnershipId);
  return tagged.map(({ initiative, status }) => {
    const name = initiative.value.names.at(-1)?.name;
    return `${name}: ${requestStateIn(status.value, roundId)}, ${initiative.value.validTo}`;
  });
}

const after = [
  'Fælles indsats: not_started, null',
  'Indsats 1: submitted, 2025-05-19',
  'Nyt navn: not_started, null',
  'Indsats 2: excused, 2025-05-19',
  'Indsats 4: excused, 2025-05-19',
];

async function strategyNumber(ports: Ports): Promise<number | undefined> {
  return (await ports.partnerships.partnership(partnershipId))?.strategy.number;
}

describe('A version of the strategy that begins while a round is open', () => {
  it('is not in use before its first day', async () => {
    const ports = await agreedScene();

    await runDue(ports)(partnershipId, '2025-05-19T21:59:59.000Z');

    assert.equal(await strategyNumber(ports), 3);
  });

  it('is in use on its first day, and the open requests follow the map', async () => {
    const ports = await agreedScene();

    await runDue(ports)(partnershipId, firstDay);

    assert.equal(await strategyNumber(ports), 4);
    assert.deepEqual((await states(ports)).toSorted(), after.toSorted());
    const requests = await ports.records.requests(partnershipId, roundId);
    assert.deepEqual(requests.map(({ state, version }) => `${state} ${version}`).toSorted(), [
      'excused null',
      'excused null',
      'not_started null',
      'not_started null',
      'submitted 1',
    ]);
  });

  it('asks the leads of those that go on, once', async () => {
    const ports = await agreedScene();
    const before = await said(ports);

    await runDue(ports)(partnershipId, firstDay);

    const new_ = (await said(ports)).filter((notice) => !before.includes(notice));
    assert.deepEqual(new_, ['asked lead-5']);
  });

  it('is in use as from that day where the clock comes late, and by two clocks at once', async () => {
    const ports = await agreedScene();

    await Promise.all([runDue(ports)(partnershipId, later), runDue(ports)(partnershipId, later)]);
    await runDue(ports)(partnershipId, later);

    assert.equal(await strategyNumber(ports), 4);
    assert.deepEqual((await states(ports)).toSorted(), after.toSorted());
    const partnership = await ports.partnerships.partnership(partnershipId);
    assert.deepEqual(
      partnership?.earlierStrategies.map(({ id, validTo }) => [id, validTo]),
      [['v3', '2025-05-19']],
    );
  });

  it('goes on where a killed process left off, after each of its commits', async () => {
    for (let commits = 0; commits < 8; commits += 1) {
      const ports = await agreedScene();
      let left = commits;
      const dying: Ports = {
        ...ports,
        records: {
          ...ports.records,
          commit: async (...given) => {
            if (left === 0) throw new Error('killed');
            left -= 1;
            return ports.records.commit(...given);
          },
        },
      };
      await runDue(dying)(partnershipId, firstDay);

      await runDue(ports)(partnershipId, later);

      assert.deepEqual((await states(ports)).toSorted(), after.toSorted(), `after ${commits} commits`);
      assert.equal((await said(ports)).filter((notice) => notice === 'asked lead-5').length, 1);
    }
  });

  it('leaves what the round says of the initiative that answered, under its name and goals of then', async () => {
    const ports = await agreedScene();
    await runDue(ports)(partnershipId, firstDay);
    await answered(ports, 3, { at: '2025-05-23T08:00:00.000Z', happened: 'Nu hedder vi noget nyt.' });

    await closeRound(ports)(askedAt('2025-06-05T08:00:00.000Z'));

    const snapshot = await ports.records.snapshot(partnershipId, roundId, 1);
    assert.deepEqual(
      snapshot?.entries
        .map(({ name, requestState, update }) => `${name}: ${requestState} ${update?.content.happened ?? ''}`)
        .toSorted(),
      [
        'Fælles indsats: not_started ',
        'Indsats 1: submitted Vi er i gang.',
        'Indsats 2: excused ',
        'Indsats 4: excused ',
        'Nyt navn: submitted Nu hedder vi noget nyt.',
      ],
    );
  });

  it('never changes a round that has closed', async () => {
    const ports = await agreedScene();
    await closeRound(ports)(askedAt('2025-05-15T08:00:00.000Z'));
    const before = [
      await ports.records.requests(partnershipId, roundId),
      await ports.records.snapshot(partnershipId, roundId, 1),
      await ports.partnerships.round(partnershipId, roundId),
    ];

    await runDue(ports)(partnershipId, firstDay);

    assert.equal(await strategyNumber(ports), 4);
    assert.deepEqual(
      [
        await ports.records.requests(partnershipId, roundId),
        await ports.records.snapshot(partnershipId, roundId, 1),
        await ports.partnerships.round(partnershipId, roundId),
      ],
      before,
    );
  });

  it('waits no more once it was undone, and begins on another day where it was agreed on again', async () => {
    const ports = await agreedScene();
    await reopenDraft(ports)(byCoordinator());
    const raw = { title: 'Version 4', validFrom: '2025-05-22', validTo: '2029-12-31' };
    await writeDraftHead(ports)({ ...byCoordinator(), seen: 1, raw });
    await agreeDraft(ports)(byCoordinator());

    await runDue(ports)(partnershipId, firstDay);
    const tooEarly = await strategyNumber(ports);
    await runDue(ports)(partnershipId, later);

    assert.deepEqual([tooEarly, await strategyNumber(ports)], [3, 4]);
  });

  it('is in use at once where its first day is over, as when a version has run out', async () => {
    const ports = await storesWithPeople();
    const at = '2026-03-02T09:00:00.000Z';
    await begun(ports);

    await agreeDraft(ports)(byCoordinator(at));

    const partnership = await ports.partnerships.partnership(partnershipId);
    assert.equal(partnership?.strategy.validFrom, '2026-01-01');
    assert.equal(partnership?.strategy.validTo, '2029-12-31');
    assert.equal((await ports.records.due(partnershipId, '2030-01-01T00:00:00.000Z')).length, 0);
  });

  it('asks those that go on where a round names the initiatives it asks', async () => {
    const plan = aPlan({ kind: 'extraordinary', initiativeIds: ['i-1', 'i-2'] });
    const ports = await agreedScene(plan);

    await runDue(ports)(partnershipId, firstDay);

    const round = await ports.partnerships.round(partnershipId, roundId);
    assert.equal(round?.initiativeIds?.length, 3);
    assert.ok((await said(ports)).includes('asked lead-5'));
  });
});
