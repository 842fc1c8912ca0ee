import assert from 'node:assert/strict';
import { confirmOpening } from '#bot/use-cases/rounds/confirm-opening.ts';
import { planRound } from '#bot/use-cases/rounds/plan-round.ts';
import { extendStrategy } from '#bot/use-cases/strategy/extend-strategy.ts';
import { takeNextVersionInUse } from '#bot/use-cases/strategy/take-next-version-in-use.ts';
import {
  aPlan,
  askedAt,
  coordinator,
  opened,
  partnershipId,
  planning,
  storesWithPeople,
} from '#test/use-cases/rounds/round-scene.ts';
import { begun } from './strategy-scene.ts';

const question = { identity: coordinator, partnershipId, at: planning };
const next = { title: 'Tryg By 2026–2029', validFrom: '2026-01-01', validTo: '2029-12-31', goals: null };

describe('A strategy whose period runs out', () => {
  it('can be kept in force longer, never shorter', async () => {
    const ports = await storesWithPeople();

    const partnership = await extendStrategy(ports)({ ...question, validTo: '2026-12-31' });

    assert.equal(partnership.strategy.validTo, '2026-12-31');
    assert.deepEqual(await ports.partnerships.partnership(partnershipId), partnership);
    for (const validTo of ['2026-12-31', '2025-12-31', '2027-02-30'])
      await assert.rejects(extendStrategy(ports)({ ...question, validTo }), {
        code: 'invalid_input',
        facts: { field: 'validTo' },
      });
  });

  it('gives way to the next version with the same goals, and is kept beside it', async () => {
    const ports = await storesWithPeople();
    const before = await ports.partnerships.partnership(partnershipId);

    const after = await takeNextVersionInUse(ports)({ ...question, next });

    const { goals, ...version } = after.strategy;
    assert.deepEqual(version, {
      id: '4',
      title: 'Tryg By 2026–2029',
      number: 4,
      validFrom: '2026-01-01',
      validTo: '2029-12-31',
    });
    assert.deepEqual(goals, before?.strategy.goals);
    assert.deepEqual(after.earlierStrategies, [before?.strategy]);
    assert.deepEqual(await ports.partnerships.partnership(partnershipId), after);
  });

  it('is asked under by a round from when its opening is confirmed', async () => {
    const ports = await storesWithPeople();
    const planned = await planRound(ports)(aPlan());
    await takeNextVersionInUse(ports)({ ...question, next });

    const confirmed = await confirmOpening(ports)(askedAt(planning));

    assert.equal(planned.strategyVersionId, 'v3');
    assert.equal(confirmed.strategyVersionId, '4');
  });

  it('does not give way while its next version is being written', async () => {
    const ports = await storesWithPeople();
    await begun(ports);

    await assert.rejects(takeNextVersionInUse(ports)({ ...question, next }), { code: 'draft_begun' });
  });

  it('stays while a round is under way', async () => {
    const ports = await storesWithPeople();
    await opened(ports);

    await assert.rejects(takeNextVersionInUse(ports)({ ...question, next }), { code: 'round_under_way' });
  });

  const goal = { id: 'm1', name: 'Mål', nameEn: null, fullText: 'Hele målet' };
  for (const [given, wrong, refusal] of [
    ['no title', { title: ' ' }, { code: 'invalid_input', facts: { field: 'title' } }],
    ['a CPR number', { title: '010150-5006' }, { code: 'contains_cpr_number', facts: { field: 'title' } }],
    ['an earlier period', { validFrom: '2022-01-01' }, { code: 'invalid_input', facts: { field: 'validFrom' } }],
    ['an end before its beginning', { validTo: '2025-12-31' }, { code: 'invalid_input', facts: { field: 'validTo' } }],
    ['a goal named twice', { goals: [goal, goal] }, { code: 'invalid_input', facts: { field: 'goals' } }],
    [
      'an id no key can hold',
      { goals: [{ ...goal, id: 'a|b' }] },
      { code: 'invalid_input', facts: { field: 'goals' } },
    ],
  ] as const) {
    it(`is not followed by a version with ${given}`, async () => {
      const ports = await storesWithPeople();

      await assert.rejects(takeNextVersionInUse(ports)({ ...question, next: { ...next, ...wrong } }), refusal);
    });
  }
});
