import assert from 'node:assert/strict';
import { markSeen } from '#bot/use-cases/requests/mark-seen.ts';
import { answered, coordinator, opened, partnershipId, storesWithPeople } from '#test/use-cases/rounds/round-scene.ts';

describe('What somebody has looked at', () => {
  it('keeps every mark, also of answers that are looked at in the same moment', async () => {
    const ports = await storesWithPeople();
    await opened(ports);
    for (const n of [1, 2, 3]) await answered(ports, n, { at: '2025-05-06T08:00:00.000Z', happened: 'Svaret.' });

    await Promise.all(
      ['i-1', 'i-2', 'i-3'].map((initiativeId) =>
        markSeen(ports)({ identity: coordinator, partnershipId, initiativeId, version: 1 }),
      ),
    );

    const { value } = await ports.records.seen(partnershipId, 'coordinator-1');
    assert.deepEqual(value.versions, { 'i-1': 1, 'i-2': 1, 'i-3': 1 });
  });
});
