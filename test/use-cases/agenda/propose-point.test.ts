import assert from 'node:assert/strict';
import { proposePoint } from '#bot/use-cases/agenda/propose-point.ts';
import { readAgenda } from '#bot/use-cases/agenda/read-agenda.ts';
import { takePoint } from '#bot/use-cases/agenda/take-point.ts';
import { aMeeting } from '#test/support/meeting-builders.ts';
import { partnershipId } from '#test/use-cases/rounds/round-scene.ts';
import { asking, at, early, storesWithMeetings, titles, type Who } from './agenda-scene.ts';

const newPointId = '00000000-0000-4000-8000-0000000000b1';
const typed = { title: 'Lys på stien', text: 'Beboerne spørger.', initiativeId: null };
const later = aMeeting({ id: 'steering-2027-2', date: '2027-06-10' });

function proposing(who: Who, overrides: Parameters<typeof asking>[1] = {}) {
  return { ...asking(who, overrides), newPointId, typed };
}

describe('proposePoint', () => {
  it('puts a point of the steering group before the end, under its name', async () => {
    const stores = await storesWithMeetings();

    const { place } = await proposePoint(stores)(proposing('steering', { at: early }));

    const { points } = await readAgenda(stores)(asking('second', { at: early }));
    const proposed = points.find(({ id }) => id === newPointId);
    assert.equal(place, 'on_agenda');
    assert.deepEqual(titles(points).slice(7), ['initiatives', 'Lys på stien', 'any_other', 'next_meeting']);
    assert.equal(proposed?.proposedById, 'steering-1');
  });

  it('lets it wait for the next meeting once the agenda has been sent out, whose agenda stays as it was', async () => {
    const stores = await storesWithMeetings([aMeeting(), later]);

    const proposed = await proposePoint(stores)(proposing('steering'));

    const now = await readAgenda(stores)(asking('steering'));
    assert.deepEqual([proposed.place, proposed.next?.id], ['next_meeting', 'steering-2027-2']);
    assert.equal(now.points.length, 10);
    assert.deepEqual(titles(now.waiting), ['Lys på stien']);
    const after = { meetingId: 'steering-2027-2', at: '2027-02-05T09:00:00.000Z' };
    const next = await readAgenda(stores)(asking('steering', after));
    assert.deepEqual(titles(next.points).slice(7), ['initiatives', 'Lys på stien', 'any_other', 'next_meeting']);
  });

  it('puts it straight on an agenda of the next meeting that was begun', async () => {
    const stores = await storesWithMeetings([aMeeting(), later]);
    const first = { ...proposing('coordinator', { meetingId: later.id }), newPointId: newPointId.replace('b1', 'b2') };
    await proposePoint(stores)({ ...first, typed: { ...typed, title: 'Sommer' } });

    const { place } = await proposePoint(stores)(proposing('steering'));

    const { points } = await readAgenda(stores)(asking('steering', { meetingId: later.id }));
    assert.equal(place, 'next_meeting');
    assert.deepEqual(titles(points).slice(8), ['Sommer', 'Lys på stien', 'any_other', 'next_meeting']);
  });

  it('waits where no later meeting is planned, and a coordinator takes it onto the one that was sent out', async () => {
    const stores = await storesWithMeetings();
    const { place } = await proposePoint(stores)(proposing('steering'));

    const { agenda } = await takePoint(stores)({ ...asking('coordinator'), pointId: newPointId });

    assert.equal(place, 'waiting');
    assert.deepEqual(titles(agenda.points).slice(7), ['initiatives', 'Lys på stien', 'any_other', 'next_meeting']);
    assert.deepEqual(agenda.waiting, []);
  });

  for (const [when, moment] of [
    ['before the agenda is sent out', early],
    ['after', at],
  ] as const) {
    it(`is one point, however often and at once the form is sent, ${when}`, async () => {
      const stores = await storesWithMeetings([aMeeting(), later]);
      const propose = () => proposePoint(stores)(proposing('steering', { at: moment }));

      const places = [...(await Promise.all([propose(), propose()])), await propose()].map(({ place }) => place);

      const { points, waiting } = await readAgenda(stores)(asking('steering', { at: moment }));
      assert.equal(new Set(places).size, 1);
      assert.equal([...points, ...waiting].filter(({ id }) => id === newPointId).length, 1);
      const lines = await stores.partnerships.auditTrail(partnershipId, 20);
      assert.equal(lines.filter(({ action }) => action === 'agenda_point_proposed').length, 1);
    });
  }

  it('knows no meeting for who is not in its group', async () => {
    const stores = await storesWithMeetings();

    for (const who of ['lead', 'reader', 'administrator'] as const) {
      await assert.rejects(proposePoint(stores)(proposing(who)), { code: 'no_such_meeting' });
    }
    await assert.rejects(proposePoint(stores)(proposing('stranger')), { code: 'unknown_person' });
  });

  it('takes no CPR number, and nothing for a meeting that is called off', async () => {
    const called = aMeeting({ id: 'off', state: 'cancelled' });
    const stores = await storesWithMeetings([aMeeting(), called]);
    const cpr = { ...typed, title: 'Sagen 150645-6122' };

    await assert.rejects(proposePoint(stores)({ ...proposing('steering'), typed: cpr }), {
      facts: { problems: ['title/contains_cpr_number'] },
    });
    await assert.rejects(proposePoint(stores)(proposing('steering', { meetingId: 'off' })), {
      code: 'meeting_not_in_state',
    });
  });

  it('never mixes the points of groups that are named by nothing but their members', async () => {
    const [one, two] = ['other-1', 'other-2'].map((id) =>
      aMeeting({ id, group: 'other', title: id, participantIds: [id === 'other-1' ? 'lead-1' : 'lead-2'] }),
    );
    if (!one || !two) throw new Error('no meetings');
    const stores = await storesWithMeetings([one, { ...two, date: '2027-05-04' }]);

    const { place } = await proposePoint(stores)(proposing('lead', { meetingId: 'other-1' }));

    const { points, waiting } = await readAgenda(stores)(asking('lead', { meetingId: 'other-1' }));
    assert.equal(place, 'waiting');
    assert.equal(points.length, 10);
    assert.deepEqual(waiting, []);
    const theirs = await readAgenda(stores)(asking('coordinator', { meetingId: 'other-2' }));
    assert.equal(theirs.points.length, 10);
    assert.deepEqual(titles(theirs.waiting), ['Lys på stien']);
  });
});
