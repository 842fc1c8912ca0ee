import assert from 'node:assert/strict';
import { nameOn } from '#bot/domain/initiative.ts';
import { initiativeVersion } from '#bot/use-cases/fingerprint.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { readInitiative } from '#bot/use-cases/read-initiative.ts';
import { confirmOpening } from '#bot/use-cases/rounds/confirm-opening.ts';
import { planRound } from '#bot/use-cases/rounds/plan-round.ts';
import { runDue } from '#bot/use-cases/rounds/run-due.ts';
import { addInitiative } from '#bot/use-cases/strategy/add-initiative.ts';
import { readDescriptions, writeDescription } from '#bot/use-cases/strategy/describe-initiative.ts';
import { endInitiative, keepInitiative } from '#bot/use-cases/strategy/end-initiative.ts';
import { readStrategy } from '#bot/use-cases/strategy/read-strategy.ts';
import { renameInitiative } from '#bot/use-cases/strategy/rename-initiative.ts';
import { removeGoal, saveGoal } from '#bot/use-cases/strategy/save-goal.ts';
import { setInitiativeDetails } from '#bot/use-cases/strategy/set-initiative-details.ts';
import { aPerson, objectId } from '#test/support/builders.ts';
import {
  aPlan,
  askedAt,
  identityOf,
  leadOf,
  opened,
  partnershipId,
  planning,
  roundId,
  said,
  storesWithPeople,
} from '#test/use-cases/rounds/round-scene.ts';
import { aRawInitiative, begun, byCoordinator } from './strategy-scene.ts';

const formId = '0b7a1c52-0000-4000-8000-000000000001';

async function found(ports: Ports, id: string) {
  const initiative = (await ports.partnerships.initiative(partnershipId, id))?.initiative;
  assert.ok(initiative);
  return initiative;
}

async function asked(ports: Ports, id: string, at?: string) {
  return { ...byCoordinator(at), initiativeId: id, seen: initiativeVersion(await found(ports, id)) };
}

const texts = {
  goal: 'Alle skal være trygge.',
  focusSentence: '',
  theme: '',
  already: 'Vi går ture.',
  focus: '',
  targetGroup: '',
  partners: '',
  contact: '',
};

describe('An initiative of the version in force', () => {
  it('is added once, however often its form is sent, and stands in the draft of the next version too', async () => {
    const ports = await storesWithPeople();
    await begun(ports);
    const form = { ...byCoordinator(), formId, from: '2025-05-12', raw: aRawInitiative() };

    const [first, second] = await Promise.all([addInitiative(ports)(form), addInitiative(ports)(form)]);

    assert.equal(first.id, 'faelles-indsats-0b7a1c52');
    assert.deepEqual(second, first);
    const { initiatives, draft } = await readStrategy(ports)(byCoordinator());
    assert.equal(initiatives.length, 4);
    assert.equal(draft?.initiatives.at(-1)?.id, first.id);
  });

  it('is not added with anything wrong, and everything wrong is told at once', async () => {
    const ports = await storesWithPeople();
    const raw = aRawInitiative({
      name: '010150-5006',
      goalIds: [],
      organisationIds: ['x'],
      defaultVisibility: 'nobody',
    });

    await assert.rejects(addInitiative(ports)({ ...byCoordinator(), formId, from: '2025-05-12', raw }), {
      code: 'invalid_strategy',
      facts: {
        problems: [
          'name/contains_cpr_number',
          'goalIds/required',
          'organisationIds/unknown_choice',
          'defaultVisibility/unknown_choice',
        ],
      },
    });
  });

  it('has its new name from the day it holds, and the former one before', async () => {
    const ports = await storesWithPeople();
    const raw = { name: 'Tryg nat', nameEn: 'Safe night', from: '2025-06-01' };

    await renameInitiative(ports)({ ...(await asked(ports, 'i-1')), raw });

    const initiative = await found(ports, 'i-1');
    assert.equal(nameOn(initiative, '2025-05-31').name, 'Indsats 1');
    assert.equal(nameOn(initiative, '2025-06-01').name, 'Tryg nat');
    const again = renameInitiative(ports)({
      ...(await asked(ports, 'i-1')),
      raw: { ...raw, name: 'X', from: '2025-05-01' },
    });
    await assert.rejects(again, { code: 'invalid_strategy', facts: { problems: ['from/too_early'] } });
    const taken = renameInitiative(ports)({ ...(await asked(ports, 'i-2')), raw });
    await assert.rejects(taken, { code: 'invalid_strategy', facts: { problems: ['name/taken'] } });
  });

  it('is decided on by the one who saw it last: of two at once the second is told', async () => {
    const ports = await storesWithPeople();
    const { name: _, nameEn: __, ...raw } = aRawInitiative({ goalIds: ['m2'] });
    const question = await asked(ports, 'i-1');
    await setInitiativeDetails(ports)({ ...question, raw });

    const repeated = await setInitiativeDetails(ports)({ ...question, raw });
    const other = setInitiativeDetails(ports)({ ...question, raw: { ...raw, goalIds: ['m1', 'm2'] } });

    assert.deepEqual(repeated.goalIds, ['m2']);
    await assert.rejects(other, { code: 'edited_meanwhile' });
  });

  it('hands its open request over when its last day is over, and can be kept until then', async () => {
    const ports = await storesWithPeople();
    await opened(ports);
    const ending = { raw: { validTo: '2025-05-20' }, successorIds: ['i-3'] };
    await endInitiative(ports)({ ...(await asked(ports, 'i-1')), ...ending });
    await keepInitiative(ports)(await asked(ports, 'i-1'));
    await endInitiative(ports)({ ...(await asked(ports, 'i-2')), ...ending });

    await runDue(ports)(partnershipId, '2025-05-21T08:00:00.000Z');

    const requests = await ports.records.requests(partnershipId, roundId);
    assert.deepEqual(
      requests.map(({ initiativeId, state }) => `${initiativeId} ${state}`),
      ['i-1 not_started', 'i-2 excused', 'i-3 not_started'],
    );
    assert.equal((await said(ports)).filter((notice) => notice === 'asked lead-3').length, 1);
    const tooLate = keepInitiative(ports)(await asked(ports, 'i-2', '2025-05-22T08:00:00.000Z'));
    await assert.rejects(tooLate, { code: 'already_ended' });
  });

  it('is not asked by a round that opens late, once its last day is over', async () => {
    const ports = await storesWithPeople();
    await planRound(ports)(aPlan());
    await confirmOpening(ports)(askedAt(planning));
    const ending = { raw: { validTo: '2025-05-06' }, successorIds: ['i-3'] };
    await endInitiative(ports)({ ...(await asked(ports, 'i-1', planning)), ...ending });

    await runDue(ports)(partnershipId, '2025-05-08T08:00:00.000Z');

    const requests = await ports.records.requests(partnershipId, roundId);
    assert.deepEqual(
      requests.map(({ initiativeId, state }) => `${initiativeId} ${state}`),
      ['i-2 not_started', 'i-3 not_started'],
    );
  });

  it('is described in dated versions, of which the panel shows the one of the day', async () => {
    const ports = await storesWithPeople();
    const write = (seen: number, goal: string, from: string) =>
      writeDescription(ports)({
        ...byCoordinator(),
        initiativeId: 'i-1',
        seen,
        lang: 'da',
        raw: { ...texts, goal, from },
      });
    await write(0, texts.goal, '2025-05-01');
    await write(0, texts.goal, '2025-05-01');
    await write(1, 'Til næste år.', '2026-01-01');

    const { versions } = await readDescriptions(ports)({ ...byCoordinator(), initiativeId: 'i-1' });

    assert.deepEqual(
      versions.map(({ number, from }) => [number, from]),
      [
        [2, '2026-01-01'],
        [1, '2025-05-01'],
      ],
    );
    const shown = async (at: string) =>
      (await readInitiative(ports)({ ...byCoordinator(at), initiativeId: 'i-1' })).description.goal;
    assert.equal(await shown('2025-12-31T22:00:00.000Z'), texts.goal);
    assert.equal(await shown('2025-12-31T23:00:00.000Z'), 'Til næste år.');
    await assert.rejects(write(0, 'En anden.', '2025-06-01'), { code: 'edited_meanwhile' });
    await assert.rejects(write(2, '010150-5006', 'snart'), {
      code: 'invalid_strategy',
      facts: { problems: ['from/not_a_day', 'goal/contains_cpr_number'] },
    });
  });
});

describe('A goal of the version in force', () => {
  it('is added once and corrected, and stays while an initiative uses it', async () => {
    const ports = await storesWithPeople();
    const raw = { name: 'Samskabelse', nameEn: '', fullText: 'Vi gør det sammen.' };
    const form = { ...byCoordinator(), goalId: null, formId, seen: '', raw };
    await saveGoal(ports)(form);

    const { strategy } = await saveGoal(ports)(form);

    assert.deepEqual(
      strategy.goals.map(({ id }) => id),
      ['m1', 'm2', 'samskabelse-0b7a1c52'],
    );
    await assert.rejects(saveGoal(ports)({ ...form, goalId: 'm1' }), { code: 'edited_meanwhile' });
    await assert.rejects(removeGoal(ports)({ ...byCoordinator(), goalId: 'm1' }), { code: 'goal_in_use' });
    const left = await removeGoal(ports)({ ...byCoordinator(), goalId: 'm2' });
    assert.deepEqual(
      left.strategy.goals.map(({ id }) => id),
      ['m1', 'samskabelse-0b7a1c52'],
    );
    const back = { ...form, goalId: 'm2', raw: { ...raw, name: 'Igen' }, before: 'samskabelse-0b7a1c52' };
    const again = await saveGoal(ports)(back);
    assert.deepEqual(
      again.strategy.goals.map(({ id }) => id),
      ['m1', 'm2', 'samskabelse-0b7a1c52'],
    );
  });
});

describe('The draft of the next version', () => {
  it('is read by coordinators and the steering group, and by nobody else', async () => {
    const steering = aPerson({ id: 'steering-1', roles: ['steering'], identities: [identityOf(800)] });
    const ports = await storesWithPeople({ people: [leadOf(1), leadOf(2), leadOf(3), steering] });
    await begun(ports);

    const readers = [byCoordinator().identity, identityOf(800), identityOf(1)];
    const reads = await Promise.all(readers.map((identity) => readStrategy(ports)({ ...byCoordinator(), identity })));

    assert.deepEqual(
      reads.map(({ draft, mayChange }) => [draft !== null, mayChange]),
      [
        [true, true],
        [true, false],
        [false, false],
      ],
    );
    assert.equal(objectId(800), steering.identities[0]?.objectId);
  });
});
