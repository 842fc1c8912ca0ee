import assert from 'node:assert/strict';
import { readAgenda } from '#bot/use-cases/agenda/read-agenda.ts';
import { aPoint } from '#test/support/agenda-builders.ts';
import { aMeeting } from '#test/support/meeting-builders.ts';
import { partnershipId } from '#test/use-cases/rounds/round-scene.ts';
import { asking, commit, storesWithMeetings, titles } from './agenda-scene.ts';

const usual = [
  'approve_agenda',
  'minutes',
  'news',
  'status',
  'measurements',
  'theme',
  'communication',
  'initiatives',
  'any_other',
  'next_meeting',
];

describe('readAgenda', () => {
  it('shows the ten usual points of a meeting nobody has touched, and writes nothing', async () => {
    const stores = await storesWithMeetings();

    const read = await readAgenda(stores)(asking('steering'));

    assert.deepEqual(titles(read.points), usual);
    assert.deepEqual(
      await stores.records.agenda(partnershipId, { meetingId: 'steering-2027-1', group: 'steering' }),
      [],
    );
    assert.deepEqual({ mayEdit: read.mayEdit, mayPropose: read.mayPropose }, { mayEdit: false, mayPropose: true });
  });

  it("takes the group's waiting points in before the end, at the next meeting alone", async () => {
    const later = aMeeting({ id: 'steering-2027-2', date: '2027-06-10' });
    const stores = await storesWithMeetings([later, aMeeting()]);
    await commit(stores, [{ kind: 'agenda_point', value: aPoint({ meetingId: null }), tag: null }]);

    const next = await readAgenda(stores)(asking('steering'));
    const after = await readAgenda(stores)(asking('steering', { meetingId: 'steering-2027-2' }));

    assert.deepEqual(titles(next.points), usual.toSpliced(8, 0, 'Ny aftale med boligforeningen'));
    assert.deepEqual(titles(next.waiting), []);
    assert.deepEqual(titles(after.points), usual);
    assert.deepEqual(titles(after.waiting), ['Ny aftale med boligforeningen']);
  });

  it('leaves a closed point out for whoever is not named, coordinators too', async () => {
    const stores = await storesWithMeetings();
    await commit(stores, [
      { kind: 'agenda_point', value: aPoint({ closedTo: ['steering-1'], title: 'Lukket' }), tag: null },
      { kind: 'agenda_point', value: aPoint({ id: 'point-2', title: 'Åbent', order: 200 }), tag: null },
    ]);

    const of = async (who: 'steering' | 'second' | 'coordinator') =>
      titles((await readAgenda(stores)(asking(who))).points);

    assert.deepEqual(await of('steering'), ['Åbent', 'Lukket']);
    assert.deepEqual(await of('second'), ['Åbent']);
    assert.deepEqual(await of('coordinator'), ['Åbent']);
  });

  for (const who of ['lead', 'reader', 'administrator'] as const) {
    it(`knows no meeting of the steering group for a ${who}`, async () => {
      const stores = await storesWithMeetings();

      await assert.rejects(readAgenda(stores)(asking(who)), { code: 'no_such_meeting' });
    });
  }

  it('lets nobody in whom the partnership does not know', async () => {
    const stores = await storesWithMeetings();

    await assert.rejects(readAgenda(stores)(asking('stranger')), { code: 'unknown_person' });
  });
});
