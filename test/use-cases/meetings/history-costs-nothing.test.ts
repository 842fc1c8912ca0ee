import assert from 'node:assert/strict';
import type { Stores } from '#bot/storage/open-stores.ts';
import { readAgenda } from '#bot/use-cases/agenda/read-agenda.ts';
import { readMyDecisions } from '#bot/use-cases/decisions/read-my-decisions.ts';
import { readMeetings } from '#bot/use-cases/meetings/read-meetings.ts';
import { readMyMeetings } from '#bot/use-cases/meetings/read-my-meetings.ts';
import { prepareNotice } from '#bot/use-cases/notices/prepare-notice.ts';
import { openStatusForm } from '#bot/use-cases/open-status-form.ts';
import { readMyInitiatives } from '#bot/use-cases/read-my-initiatives.ts';
import { readOperation } from '#bot/use-cases/read-operation.ts';
import { readSteeringDesk } from '#bot/use-cases/read-steering-desk.ts';
import { anIdentity, aPerson, objectId } from '#test/support/builders.ts';
import { aDecision, aMeeting } from '#test/support/meeting-builders.ts';
import { aChannel, anIntent } from '#test/support/record-builders.ts';
import { rosterOf } from '#test/use-cases/notices/notice-stage.ts';
import {
  coordinator,
  identityOf,
  leadOf,
  opened,
  partnershipId,
  storesWithPeople,
} from '#test/use-cases/rounds/round-scene.ts';

/** While the round is open, a month before the group's next meeting. */
const at = '2025-05-12T08:00:00.000Z';
const member = anIdentity({ objectId: objectId(801) });
const next = aMeeting({ id: 'steering-next', date: '2025-06-17', channelId: aChannel().id });

/** What a partnership has behind it: meetings of years ago, each with something decided and done. */
async function storesAfter(meetings: number): Promise<Stores> {
  const steering = aPerson({ id: 'steering-1', roles: ['steering'], identities: [member] });
  const stores = await storesWithPeople({ people: [leadOf(1), leadOf(2), steering] });
  await opened(stores);
  await stores.records.commit(partnershipId, [
    { kind: 'meeting', value: next, before: null, tag: null },
    { kind: 'channel', value: { ...aChannel(), group: 'steering' }, tag: null },
  ]);
  for (let n = 0; n < meetings; n += 1) {
    const date = `20${String(10 + Math.floor(n / 12)).padStart(2, '0')}-${String((n % 12) + 1).padStart(2, '0')}-15`;
    const meeting = aMeeting({ id: `old-${n}`, date, state: 'held', channelId: aChannel().id });
    const decided = aDecision({
      id: `${date}-${objectId(n)}`,
      meetingId: meeting.id,
      initiativeId: 'i-1',
      state: 'done',
    });
    await stores.records.commit(partnershipId, [
      { kind: 'meeting', value: meeting, before: null, tag: null },
      { kind: 'decision', value: decided, before: null, tag: null },
    ]);
  }
  return stores;
}

/** Stores that count how often they are asked, and how many records they answer with. */
function counting(stores: Stores) {
  const count = { calls: 0, records: 0 };
  const counted = <T extends object>(store: T): T =>
    new Proxy(store, {
      get(target, name, receiver) {
        const member: unknown = Reflect.get(target, name, receiver);
        if (typeof member !== 'function') return member;
        return async (...args: unknown[]) => {
          count.calls += 1;
          const answer: unknown = await Reflect.apply(member, target, args);
          count.records += Array.isArray(answer) ? answer.length : 1;
          return answer;
        };
      },
    });
  const { records, partnerships, directory } = stores;
  const asked: Stores = {
    ...stores,
    records: counted(records),
    partnerships: counted(partnerships),
    directory: counted(directory),
  };
  return { asked, count };
}

const about = { partnershipId, at } as const;
const form = { partnershipId, initiativeId: 'i-1', formId: 'form', language: 'da', at, filled: null } as const;
const post = anIntent({
  kind: 'meeting_post',
  recipient: { kind: 'channel', channelId: aChannel().id },
  meetingId: next.id,
  roundId: null,
  initiativeId: null,
});

const readings: readonly (readonly [title: string, read: (stores: Stores) => Promise<unknown>])[] = [
  ['the status form', (stores) => openStatusForm(stores)({ ...form, identity: identityOf(1) })],
  ['a lead’s initiatives', (stores) => readMyInitiatives(stores)({ identity: identityOf(1), language: 'da', at })],
  ['what somebody has to do', (stores) => readMyDecisions(stores)({ ...about, identity: coordinator, language: 'da' })],
  ['the meetings to come', (stores) => readMyMeetings(stores)({ ...about, identity: member })],
  ['the list of meetings', (stores) => readMeetings(stores)({ ...about, identity: member, from: null, before: null })],
  ['an agenda', (stores) => readAgenda(stores)({ ...about, identity: member, meetingId: next.id })],
  ['the post of a meeting', (stores) => prepareNotice(stores, rosterOf([]))(partnershipId, post, at)],
  ['what needs the steering group', (stores) => readSteeringDesk(stores)({ ...about, identity: member })],
  ['the state of operation', (stores) => readOperation(stores)(coordinator, partnershipId, at)],
];

describe('What a turn, a request or a post asks of the store', () => {
  let [young, old]: readonly (Stores | null)[] = [null, null];

  before(async () => {
    [young, old] = await Promise.all([storesAfter(1), storesAfter(100)]);
  });

  it('is measured on a post that is really made', async () => {
    if (!old) throw new Error('no stores');

    assert.equal((await prepareNotice(old, rosterOf([]))(partnershipId, post, at)).kind, 'send');
  });

  for (const [title, read] of readings) {
    it(`is the same after one meeting and after a hundred, with what they decided: ${title}`, async () => {
      if (!young || !old) throw new Error('no stores');
      const [few, many] = [counting(young), counting(old)];

      await read(few.asked);
      await read(many.asked);

      assert.ok(few.count.calls > 0);
      assert.deepEqual(many.count, few.count);
    });
  }
});
