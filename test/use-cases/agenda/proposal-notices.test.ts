import assert from 'node:assert/strict';
import sinon from 'sinon';
import type { Delivery } from '#bot/domain/notice.ts';
import { meetingScope } from '#bot/domain/notice.ts';
import type { Stores } from '#bot/storage/open-stores.ts';
import { proposePoint } from '#bot/use-cases/agenda/propose-point.ts';
import { prepareNotice } from '#bot/use-cases/notices/prepare-notice.ts';
import { partnershipId } from '#test/use-cases/rounds/round-scene.ts';
import { asking, commit, early, storesWithMeetings, type Who } from './agenda-scene.ts';

const scope = meetingScope('steering-2027-1');
const second = '2027-01-12T09:00:00.000Z';

async function propose(stores: Stores, who: Who, { title, at = early }: { title: string; at?: string }) {
  const newPointId = `00000000-0000-4000-8000-${title.length.toString().padStart(12, '0')}`;
  const typed = { title, text: '', initiativeId: null };
  await proposePoint(stores)({ ...asking(who, { at }), newPointId, typed });
}

async function told(stores: Stores): Promise<readonly Delivery[]> {
  const said = await stores.records.deliveries(partnershipId, scope);
  return said.filter(({ intent }) => intent.kind === 'point_proposed');
}

async function recipients(stores: Stores): Promise<readonly string[]> {
  return (await told(stores)).map(({ intent: { recipient } }) =>
    recipient.kind === 'person' ? recipient.personId : '',
  );
}

describe('That points are proposed', () => {
  it('is told each coordinator once, however many come before it is sent', async () => {
    const stores = await storesWithMeetings();

    await propose(stores, 'steering', { title: 'Et' });
    await propose(stores, 'second', { title: 'Tre' });

    assert.deepEqual((await recipients(stores)).toSorted(), ['coordinator-1', 'coordinator-2']);
  });

  it('is not told the coordinator who proposes', async () => {
    const stores = await storesWithMeetings();

    await propose(stores, 'coordinator', { title: 'Et' });

    assert.deepEqual(await recipients(stores), ['coordinator-2']);
  });

  it('is told anew of what comes after it was sent', async () => {
    const stores = await storesWithMeetings();
    await propose(stores, 'coordinator', { title: 'Et' });
    const [first] = await told(stores);
    if (!first) throw new Error('nobody was told');
    await commit(stores, [{ kind: 'delivery', value: { ...first, state: 'sent', settledAt: early } }]);

    await propose(stores, 'steering', { title: 'Andet', at: second });

    const waiting = (await told(stores)).filter(({ state }) => state === 'waiting');
    assert.equal(waiting.length, 2);
  });

  it('says what is still there when it is sent, and nothing where that is gone', async () => {
    const stores = await storesWithMeetings();
    await propose(stores, 'steering', { title: 'Lys' });
    const roster = { member: sinon.fake.resolves(null), members: sinon.fake.resolves([]) };
    const [intent] = (await told(stores)).map((each) => each.intent);
    if (!intent) throw new Error('nobody was told');
    const agenda = await stores.records.agenda(partnershipId, { meetingId: 'steering-2027-1', group: 'steering' });
    const point = agenda.find(({ value }) => value.kind === 'own')?.value;
    if (!point) throw new Error('no point');

    const before = await prepareNotice(stores, roster)(partnershipId, intent, second);
    await commit(stores, [{ kind: 'agenda_point_gone', value: point }]);
    const after = await prepareNotice(stores, roster)(partnershipId, intent, second);

    assert.equal(before.kind, 'unreachable');
    assert.deepEqual(after, { kind: 'drop', reason: 'not_needed' });
  });
});
