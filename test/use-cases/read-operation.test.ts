import assert from 'node:assert/strict';
import type { Stores } from '#bot/storage/open-stores.ts';
import { readOperation } from '#bot/use-cases/read-operation.ts';
import type { Change } from '#bot/use-cases/records.ts';
import { seedPartnership } from '#bot/use-cases/seed-partnership.ts';
import { freshStores } from '#test/support/azurite.ts';
import { aClosedRound, anIdentity, aPerson, aRequest, aRound, aSeed, objectId } from '#test/support/builders.ts';
import { aMeeting } from '#test/support/meeting-builders.ts';
import { aDelivery, anIntent } from '#test/support/record-builders.ts';

const coordinator = aPerson({
  id: 'coordinator-1',
  name: 'Koordinator',
  roles: ['coordinator'],
  identities: [anIdentity({ objectId: objectId(2) })],
});
const now = '2025-05-20T08:00:00.000Z';
const caller = anIdentity({ objectId: objectId(2) });

describe('What those who run a partnership see of its operation', () => {
  let stores: Stores;

  beforeEach(async () => {
    stores = await freshStores();
    const rounds = [
      { round: aRound(), requests: [aRequest()] },
      { round: aClosedRound(), requests: [] },
    ];
    await seedPartnership(stores)(aSeed({ people: [aPerson(), coordinator], rounds }), '2025-05-01T08:00:00.000Z');
  });

  const commit = (...changes: readonly Change[]) => stores.records.commit('tryg-by', changes);

  function failed(occasion: string, settledAt: string, roundId: string | null = '2025-2'): Change {
    const value = aDelivery({
      intent: anIntent({ kind: 'reminder', occasion, roundId }),
      state: 'failed',
      settledAt,
      failureReason: 'not_installed',
      fallback: 'channel',
    });
    return { kind: 'delivery', value };
  }

  function sent(occasion: string, settledAt: string): Change {
    const intent = anIntent({ kind: 'reminder', occasion });
    return { kind: 'delivery', value: aDelivery({ intent, state: 'sent', settledAt }) };
  }

  it('lists what did not arrive of a meeting that is ahead', async () => {
    const meeting = aMeeting({ date: '2025-06-12' });
    const recipient = { kind: 'channel', channelId: '19:leads@thread.tacv2' } as const;
    const intent = anIntent({ kind: 'meeting_post', recipient, roundId: null, meetingId: meeting.id });
    const value = aDelivery({ intent, state: 'failed', settledAt: now, failureReason: 'not_installed' });
    await commit({ kind: 'meeting', value: meeting, before: null, tag: null }, { kind: 'delivery', value });

    const operation = await readOperation(stores)(caller, 'tryg-by', now);

    assert.deepEqual(
      operation.failed.map(({ delivery }) => delivery.intent.id),
      [intent.id],
    );
  });

  it('lists what did not arrive, the newest first, and says where something later did', async () => {
    await commit(
      failed('1', '2025-05-14T06:30:00.000Z'),
      sent('2', '2025-05-20T06:30:00.000Z'),
      failed('3', '2025-05-28T06:30:00.000Z'),
    );

    const operation = await readOperation(stores)(caller, 'tryg-by', now);

    assert.deepEqual(
      operation.failed.map(({ delivery, isReachedSince }) => [
        delivery.settledAt,
        delivery.failureReason,
        delivery.fallback,
        isReachedSince,
      ]),
      [
        ['2025-05-28T06:30:00.000Z', 'not_installed', 'channel', false],
        ['2025-05-14T06:30:00.000Z', 'not_installed', 'channel', true],
      ],
    );
  });

  it('leaves out rounds that are over, and keeps what belongs to none', async () => {
    await commit(failed('old', '2025-01-10T06:30:00.000Z', '2025-1'), failed('none', '2025-05-14T06:30:00.000Z', null));

    const operation = await readOperation(stores)(caller, 'tryg-by', now);

    assert.deepEqual(
      operation.failed.map(({ delivery }) => delivery.intent.roundId),
      [null],
    );
  });

  it('lists what is still to be sent, the oldest first', async () => {
    const later = anIntent({ kind: 'reminder', createdAt: '2025-05-14T06:30:00.000Z' });
    await commit({ kind: 'send', value: later }, { kind: 'send', value: anIntent() });

    const operation = await readOperation(stores)(caller, 'tryg-by', now);

    assert.deepEqual(
      operation.outgoing.map(({ intent }) => [intent.kind, intent.createdAt]),
      [
        ['asked', '2025-05-02T06:30:00.000Z'],
        ['reminder', '2025-05-14T06:30:00.000Z'],
      ],
    );
  });

  it('is nothing for a lead to see', async () => {
    await assert.rejects(readOperation(stores)(anIdentity(), 'tryg-by', now), { code: 'not_allowed' });
  });
});
