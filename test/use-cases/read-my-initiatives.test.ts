import assert from 'node:assert/strict';
import sinon from 'sinon';
import { readMyInitiatives } from '#bot/use-cases/read-my-initiatives.ts';
import { anIdentity, anInitiative, aPartnership, aPerson, aRound, aStatus } from '#test/support/builders.ts';
import { fakePorts, leadFinds } from './fake-ports.ts';

describe('What a person leads', () => {
  it('is what the overview shows that day: not what has ended or is still to begin', async () => {
    const initiatives = [
      anInitiative({ id: 'endt', validTo: '2025-05-12' }),
      anInitiative({ id: 'sidste-dag', validTo: '2025-05-13' }),
      anInitiative({ id: 'senere', validFrom: '2025-05-14' }),
    ];
    const now = {
      partnership: aPartnership(),
      initiatives,
      statuses: initiatives.map(({ id }) => aStatus({ initiativeId: id })),
      people: [aPerson()],
      rounds: [aRound()],
    };
    const ports = fakePorts({
      partnerships: { ...leadFinds(), now: sinon.fake.resolves(now) },
      directory: { partnershipsOf: sinon.fake.resolves(['tryg-by']) },
    });

    const led = await readMyInitiatives(ports)({
      identity: anIdentity(),
      language: 'da',
      at: '2025-05-13T21:59:59.000Z',
    });

    assert.deepEqual(
      led.map(({ initiativeId }) => initiativeId),
      ['sidste-dag'],
    );
  });

  it('is a line for each round that asks, the one due first before the other, with where each stands', async () => {
    const requests = [
      { roundId: '2025-2', state: 'not_started' },
      { roundId: 'extra', state: 'acknowledged' },
    ] as const;
    const extra = aRound({ id: 'extra', kind: 'extraordinary', name: 'Ekstra', dueOn: '2025-05-14', dueTime: '12:00' });
    const now = {
      partnership: aPartnership(),
      initiatives: [anInitiative(), anInitiative({ id: 'uden-runde', order: 2 })],
      statuses: [aStatus({ requests })],
      people: [aPerson()],
      rounds: [aRound(), extra],
    };
    const ports = fakePorts({
      partnerships: { ...leadFinds(), now: sinon.fake.resolves(now) },
      directory: { partnershipsOf: sinon.fake.resolves(['tryg-by']) },
    });

    const led = await readMyInitiatives(ports)({
      identity: anIdentity(),
      language: 'da',
      at: '2025-05-13T07:00:00.000Z',
    });

    assert.deepEqual(
      led.map(({ initiativeId, roundId, requestState, isAnswered }) => [
        initiativeId,
        roundId,
        requestState,
        isAnswered,
      ]),
      [
        ['tryg-bydel', 'extra', 'acknowledged', true],
        ['tryg-bydel', '2025-2', 'not_started', false],
        ['uden-runde', null, null, false],
      ],
    );
  });
});
