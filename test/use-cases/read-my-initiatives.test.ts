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
});
