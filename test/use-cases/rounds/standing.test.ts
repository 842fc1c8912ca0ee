import assert from 'node:assert/strict';
import { Refusal } from '#bot/domain/refusal.ts';
import { excuse } from '#bot/use-cases/requests/excuse.ts';
import { readPlanning } from '#bot/use-cases/rounds/read-planning.ts';
import { readStanding } from '#bot/use-cases/rounds/read-standing.ts';
import { anIdentity, objectId } from '#test/support/builders.ts';
import {
  answered,
  aPlan,
  askedAt,
  identityOf,
  initiativeOf,
  leadOf,
  opened,
  opening,
  partnershipId,
  planning,
  storesWithPeople,
} from './round-scene.ts';

const tuesday = '2025-05-06T08:00:00.000Z';
const later = anIdentity({ objectId: objectId(901) });
const newCoordinator = leadOf(9, {
  id: 'coordinator-2',
  name: 'Koordinator To',
  roles: ['coordinator'],
  identities: [later],
  coordinatorSince: '2025-05-06T12:00:00.000Z',
});

describe('where a round stands for a coordinator', () => {
  it('counts the answers, names who is missing and with what, and what is to be read', async () => {
    const stores = await storesWithPeople();
    await opened(stores);
    await answered(stores, 1, { at: tuesday, happened: 'To ture.' });

    const standing = await readStanding(stores)({ ...askedAt('2025-05-06T09:00:00.000Z'), language: 'da' });

    assert.deepEqual([standing.answered, standing.total, standing.unchanged], [1, 3, 0]);
    assert.deepEqual(
      standing.missing.map(({ name, initiativeNames, reach }) => [name, initiativeNames, reach]),
      [
        ['Tovholder 2', ['Indsats 2'], 'none'],
        ['Tovholder 3', ['Indsats 3'], 'none'],
      ],
    );
    assert.deepEqual(standing.newAnswers, [{ initiativeId: 'i-1', initiativeName: 'Indsats 1', version: 1 }]);
    assert.deepEqual([standing.agendaOn, standing.packFrozenOn], ['2025-06-16', '2025-06-23']);
  });

  it('keeps who is excused apart', async () => {
    const stores = await storesWithPeople();
    await opened(stores);
    await excuse(stores)({ ...askedAt(tuesday), initiativeId: 'i-2', reason: 'Holder pause.' });

    const standing = await readStanding(stores)({ ...askedAt(tuesday), language: 'da' });

    assert.deepEqual(standing.excused, [{ initiativeId: 'i-2', initiativeName: 'Indsats 2' }]);
    assert.equal(standing.total, 2);
    assert.deepEqual(
      standing.missingInitiatives.map(({ initiativeId }) => initiativeId),
      ['i-1', 'i-3'],
    );
  });

  it('gives a new coordinator no backlog', async () => {
    const stores = await storesWithPeople({ people: [leadOf(1), leadOf(2), leadOf(3), newCoordinator] });
    await opened(stores);
    await answered(stores, 1, { at: tuesday, happened: 'Før.' });
    await answered(stores, 2, { at: '2025-05-06T13:00:00.000Z', happened: 'Efter.' });
    const asked = { ...askedAt('2025-05-06T14:00:00.000Z'), language: 'da' } as const;

    const mine = await readStanding(stores)({ ...asked, identity: later });
    const others = await readStanding(stores)(asked);

    assert.deepEqual(
      [mine.newAnswers, others.newAnswers].map((answers) => answers.map(({ initiativeId }) => initiativeId)),
      [['i-2'], ['i-1', 'i-2']],
    );
  });

  it('is for nobody else', async () => {
    const stores = await storesWithPeople();
    await opened(stores);

    const asked = readStanding(stores)({ ...askedAt(tuesday), identity: identityOf(1), language: 'da' });

    await assert.rejects(asked, (error) => error instanceof Refusal && error.code === 'not_allowed');
  });
});

describe('what a coordinator plans a round from', () => {
  const question = { ...askedAt(planning), partnershipId, language: 'da' } as const;

  it('is what can be asked now, in the strategy’s order', async () => {
    const ended = initiativeOf(1, { validTo: '2025-01-01' });
    const stores = await storesWithPeople({ initiatives: [initiativeOf(3), ended, initiativeOf(2)] });

    const { initiatives, day } = await readPlanning(stores)(question);

    assert.deepEqual(
      initiatives.map(({ initiativeName }) => initiativeName),
      ['Indsats 2', 'Indsats 3'],
    );
    assert.equal(day, aPlan().at.slice(0, 10));
  });

  it('is for nobody else', async () => {
    const stores = await storesWithPeople();

    const asked = readPlanning(stores)({ ...question, identity: identityOf(1), at: opening });

    await assert.rejects(asked, (error) => error instanceof Refusal && error.code === 'not_allowed');
  });
});
