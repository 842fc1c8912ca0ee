import assert from 'node:assert/strict';
import { anIdentity, objectId, tenantB } from '#test/support/builders.ts';
import { aChannel, anIntent } from '#test/support/record-builders.ts';
import { coordinatorOne, leadOne, leadTwo, type NoticeStage, noticeStage, rosterOf } from './notice-stage.ts';

const channel = aChannel();
const recipient = { kind: 'channel', channelId: channel.id } as const;
const member = (identity: typeof leadOne) => ({ userMri: `29:${identity.objectId}`, identity, isGuest: false });
const stranger = anIdentity({ tenantId: tenantB, objectId: objectId(77) });
const everybody = rosterOf([leadOne, leadTwo, coordinatorOne, stranger].map(member));

describe('A post in a channel', () => {
  let stage: NoticeStage;

  beforeEach(async () => {
    stage = await noticeStage();
    await stage.commit({ kind: 'channel', value: channel, tag: null });
  });

  async function said(kind: 'channel_asked' | 'counter' | 'channel_test') {
    const prepared = await stage.prepare(anIntent({ kind, recipient }), { roster: everybody });
    return prepared.kind === 'send' ? prepared.content : prepared;
  }

  it('that asks for status says who asks, but not at what number: others than those who are asked read it too', async () => {
    const asked = await said('channel_asked');

    assert.ok(asked.kind === 'channel_asked');
    assert.deepEqual(asked.askedBy, [
      { name: 'Koordinator Ét', phone: null, organisationName: 'Kommune' },
      { name: 'Koordinator To', phone: null, organisationName: 'Kommune' },
    ]);
  });

  it('that asks for status has a view of their own for those alone who are missing and cannot be written to', async () => {
    await stage.reachable(leadTwo);

    const asked = await said('channel_asked');

    assert.ok(asked.kind === 'channel_asked');
    assert.deepEqual(asked.userMris, [`29:${leadOne.objectId}`]);
  });

  for (const kind of ['channel_asked', 'counter', 'channel_test'] as const) {
    it(`(${kind}) names no lead, no initiative and no number`, async () => {
      const text = JSON.stringify(await said(kind));

      assert.doesNotMatch(text, /Tovholder (Ét|To)|Stedfortræder|Tryg bydel|Nattevagt|lead-1|99 31/);
    });
  }

  it('is not made once the app was removed from the channel', async () => {
    const [found] = await stage.stores.records.channels('tryg-by');
    assert.ok(found);
    const removed = { ...found.value, removedAt: '2025-05-20T07:00:00.000Z' };
    await stage.commit({ kind: 'channel', value: removed, tag: found.tag });

    assert.deepEqual(await said('counter'), { kind: 'drop', reason: 'not_needed' });
  });
});
