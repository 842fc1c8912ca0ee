import assert from 'node:assert/strict';
import type { Ports } from '#bot/use-cases/ports.ts';
import { cancelRound } from '#bot/use-cases/rounds/cancel-round.ts';
import { closeRound } from '#bot/use-cases/rounds/close-round.ts';
import { aChannel } from '#test/support/record-builders.ts';
import { askedAt, opened, partnershipId, said, storesWithPeople } from './round-scene.ts';

const at = '2025-05-06T08:00:00.000Z';

async function withChannels(): Promise<Ports> {
  const ports = await storesWithPeople();
  const channels = [
    aChannel({ id: 'leads', group: 'lead' }),
    aChannel({ id: 'steering', group: 'steering' }),
    aChannel({ id: 'nobody-said', group: null }),
    aChannel({ id: 'gone', group: 'lead', removedAt: at }),
  ];
  const changes = channels.map((value) => ({ kind: 'channel', value, tag: null }) as const);
  await ports.records.commit(partnershipId, changes);
  return ports;
}

async function counters(ports: Ports): Promise<readonly string[]> {
  return (await said(ports)).filter((notice) => notice.startsWith('counter'));
}

/** What waits to be sent is taken as sent, so that the next counter is a new one. */
async function sent(ports: Ports): Promise<void> {
  for (const { value, tag } of await ports.records.outgoing(partnershipId))
    await ports.records.commit(partnershipId, [{ kind: 'outgoing_done', value, tag }]);
}

describe('The counter in the lead group’s channel', () => {
  it('is posted when a round opens, in no other channel', async () => {
    const ports = await withChannels();

    await opened(ports);

    assert.deepEqual(await counters(ports), ['counter leads']);
  });

  for (const [verb, ends] of Object.entries({ closeRound, cancelRound })) {
    it(`is brought up to date by ${verb}`, async () => {
      const ports = await withChannels();
      await opened(ports);
      await sent(ports);

      await ends(ports)(askedAt(at));

      const waiting = await ports.records.outgoing(partnershipId);
      assert.ok(waiting.some(({ value }) => value.intent.kind === 'counter'));
    });
  }
});
