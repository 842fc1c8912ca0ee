import assert from 'node:assert/strict';
import type { Ports } from '#bot/use-cases/ports.ts';
import { closeRound } from '#bot/use-cases/rounds/close-round.ts';
import { answered, askedAt, opened, partnershipId, roundId, storesWithPeople } from './round-scene.ts';

const at = '2025-05-06T08:00:00.000Z';

/** The same ports, with something that happens before or after one of their functions is called for the first time. */
function once<Name extends 'round' | 'acceptUpdate'>(
  ports: Ports,
  name: Name,
  wrap: (call: Ports['partnerships'][Name]) => Ports['partnerships'][Name],
): Ports {
  return { ...ports, partnerships: { ...ports.partnerships, [name]: wrap(ports.partnerships[name]) } };
}

describe('An answer under way while a coordinator closes the round', () => {
  it('is kept as a draft, and not in the snapshot, where the closing comes just before it is stored', async () => {
    const ports = await storesWithPeople();
    await opened(ports);
    let isClosed = false;
    const late = once(ports, 'acceptUpdate', (accept) => async (acceptance) => {
      if (!isClosed) await closeRound(ports)(askedAt(at));
      isClosed = true;
      return accept(acceptance);
    });

    const result = await answered(late, 1, { at, happened: 'For sent.' });

    assert.equal(result.kind, 'closed');
    const snapshot = await ports.records.snapshot(partnershipId, roundId, 1);
    assert.deepEqual(
      snapshot?.entries.map(({ update }) => update),
      [null, null, null],
    );
    assert.deepEqual(await ports.partnerships.updates(partnershipId, 'i-1', { limit: 1 }), []);
  });

  it('is not stored either where the round was read as open a moment before', async () => {
    const ports = await storesWithPeople();
    await opened(ports);
    let isClosed = false;
    const late = once(ports, 'round', (read) => async (id, round) => {
      const before = await read(id, round);
      if (!isClosed) await closeRound(ports)(askedAt(at));
      isClosed = true;
      return before;
    });

    const result = await answered(late, 1, { at, happened: 'For sent.' });

    assert.equal(result.kind, 'closed');
    assert.deepEqual(await ports.partnerships.updates(partnershipId, 'i-1', { limit: 1 }), []);
  });

  it('is frozen with the rest where it was stored in time', async () => {
    const ports = await storesWithPeople();
    await opened(ports);
    let isClosed = false;
    const justInTime = once(ports, 'acceptUpdate', (accept) => async (acceptance) => {
      const result = await accept(acceptance);
      if (!isClosed) await closeRound(ports)(askedAt(at));
      isClosed = true;
      return result;
    });

    const result = await answered(justInTime, 1, { at, happened: 'Lige i tide.' });

    assert.equal(result.kind, 'accepted');
    const snapshot = await ports.records.snapshot(partnershipId, roundId, 1);
    assert.equal(snapshot?.entries[0]?.update?.content.happened, 'Lige i tide.');
  });
});
