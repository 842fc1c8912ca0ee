import assert from 'node:assert/strict';
import type { Stores } from '#bot/storage/open-stores.ts';
import { addPoint } from '#bot/use-cases/agenda/add-point.ts';
import { carryOver } from '#bot/use-cases/agenda/carry-over.ts';
import { proposePoint } from '#bot/use-cases/agenda/propose-point.ts';
import { takePoint } from '#bot/use-cases/agenda/take-point.ts';
import { cancelMeeting } from '#bot/use-cases/meetings/cancel-meeting.ts';
import { aPoint } from '#test/support/agenda-builders.ts';
import { aMeeting } from '#test/support/meeting-builders.ts';
import { partnershipId } from '#test/use-cases/rounds/round-scene.ts';
import { asking, commit, early, storesWithMeetings, titles } from './agenda-scene.ts';

const june = aMeeting({ id: 'steering-2027-2', date: '2027-06-10' });
const during = '2027-02-04T13:00:00.000Z';
const newPointId = '00000000-0000-4000-8000-0000000000f1';
const typed = { title: 'Lys på stien', text: '', initiativeId: null };

/** Stores whose first commit is overtaken: what it stands on was read, and somebody calls the meeting off before it. */
function overtaken(stores: Stores, meetingId: string, at: string): Stores {
  let isFirst = true;
  const commitLate: Stores['records']['commit'] = async (id, changes) => {
    if (isFirst) {
      isFirst = false;
      await cancelMeeting(stores)(asking('other', { meetingId, at }));
    }
    return stores.records.commit(id, changes);
  };
  return { ...stores, records: { ...stores.records, commit: commitLate } };
}

async function standingAt(stores: Stores, meetingId: string | null): Promise<readonly string[]> {
  const points = await stores.records.agenda(partnershipId, { group: 'steering', meetingId });
  return titles(points.map(({ value }) => value).filter(({ kind }) => kind === 'own'));
}

describe('A point that comes to an agenda while its meeting is called off', () => {
  for (const isBegun of [true, false]) {
    it(`is refused, proposed or added, where the agenda was ${isBegun ? 'begun' : 'untouched'}`, async () => {
      const stores = await storesWithMeetings();
      if (isBegun) await commit(stores, [{ kind: 'agenda_point', value: aPoint({ id: 'point-1' }), tag: null }]);
      const late = overtaken(stores, 'steering-2027-1', early);

      const proposing = proposePoint(late)({ ...asking('steering', { at: early }), newPointId, typed });

      await assert.rejects(proposing, { code: 'meeting_not_in_state' });
      assert.equal((await standingAt(stores, 'steering-2027-1')).includes('Lys på stien'), false);
    });
  }

  it('is refused where a coordinator adds it', async () => {
    const stores = await storesWithMeetings();
    const late = overtaken(stores, 'steering-2027-1', early);
    const point = { newPointId, typed: { ...typed, closedTo: null } };

    await assert.rejects(addPoint(late)({ ...asking('coordinator', { at: early }), ...point }), {
      code: 'meeting_not_in_state',
    });
  });

  it('goes on waiting where a coordinator takes it', async () => {
    const stores = await storesWithMeetings();
    const first = aPoint({ id: 'point-1', title: 'Første' });
    const waiting = aPoint({ id: 'point-3', title: 'Ventende', meetingId: null });
    await commit(stores, [
      { kind: 'agenda_point', value: first, tag: null },
      { kind: 'agenda_point', value: waiting, tag: null },
    ]);
    const late = overtaken(stores, 'steering-2027-1', early);

    await assert.rejects(takePoint(late)({ ...asking('coordinator', { at: early }), pointId: 'point-3' }), {
      code: 'meeting_not_in_state',
    });
    assert.equal((await standingAt(stores, null)).includes('Ventende'), true);
  });

  it('waits where it was to be carried over to that meeting', async () => {
    const stores = await storesWithMeetings([aMeeting(), june]);
    await commit(stores, [
      { kind: 'agenda_point', value: aPoint({ id: 'point-1', title: 'Første' }), tag: null },
      {
        kind: 'agenda_point',
        value: aPoint({ id: 'point-9', kind: 'news', title: null, meetingId: june.id }),
        tag: null,
      },
    ]);
    const late = overtaken(stores, june.id, during);

    await carryOver(late)({ ...asking('coordinator', { at: during }), pointIds: ['point-1'] });

    assert.deepEqual(await standingAt(stores, null), ['Første']);
    assert.deepEqual(await standingAt(stores, june.id), []);
  });

  it('is taken by all who propose at once', async () => {
    const stores = await storesWithMeetings();
    const ids = ['1', '2', '3', '4'].map((n) => newPointId.replace('f1', `f${n}`));

    await Promise.all(
      ids.map((id) => proposePoint(stores)({ ...asking('steering', { at: early }), newPointId: id, typed })),
    );

    assert.equal((await standingAt(stores, 'steering-2027-1')).length, 4);
  });
});
