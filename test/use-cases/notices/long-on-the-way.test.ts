import assert from 'node:assert/strict';
import { waitingDelivery } from '#bot/domain/notice.ts';
import { anIntent } from '#test/support/record-builders.ts';
import { at, leadOne, type NoticeStage, noticeStage } from './notice-stage.ts';

const decidedFirst = '2025-05-14T06:30:00.000Z';

describe('A notice that could not be sent for days', () => {
  let stage: NoticeStage;
  const first = anIntent({ kind: 'reminder', createdAt: decidedFirst, occasion: decidedFirst });
  const second = anIntent({ kind: 'reminder', createdAt: at, occasion: at });

  beforeEach(async () => {
    stage = await noticeStage();
    await stage.reachable(leadOne);
    await stage.commit({ kind: 'send', value: first });
  });

  it('is dropped where a newer one says the same', async () => {
    await stage.commit({ kind: 'send', value: second });

    assert.deepEqual(await stage.prepare(first), { kind: 'drop', reason: 'superseded' });
    assert.equal((await stage.prepare(second)).kind, 'send');
  });

  it('is sent where it is the newest, or the newer ones came to nothing', async () => {
    const dropped = { ...waitingDelivery(second), state: 'dropped', dropReason: 'snoozed', settledAt: at } as const;
    await stage.commit({ kind: 'delivery', value: dropped });

    assert.equal((await stage.prepare(first)).kind, 'send');
  });
});
