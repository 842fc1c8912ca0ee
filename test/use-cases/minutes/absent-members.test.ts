import assert from 'node:assert/strict';
import type { Stores } from '#bot/storage/open-stores.ts';
import { anAttendance } from '#test/support/meeting-builders.ts';
import { commit } from '#test/use-cases/agenda/agenda-scene.ts';
import {
  afterMeeting,
  approved,
  deadline,
  due,
  refusedAs,
  sent,
  states,
  storesAfterMeeting,
  told,
} from './minutes-scene.ts';

describe('A member who missed the meeting', () => {
  let stores: Stores;

  beforeEach(async () => {
    stores = await storesAfterMeeting();
    const value = anAttendance({ personId: 'steering-2', answer: 'no' });
    await commit(stores, [{ kind: 'attendance', value, tag: null }]);
    await sent(stores);
  });

  it('gets the minutes to read, once, and no reminder', async () => {
    await due(stores, afterMeeting);
    await due(stores, afterMeeting);
    const after = await told(stores);
    await due(stores, '2027-02-17T07:30:00.000Z');

    assert.deepEqual(after, ['minutes_sent steering-1', 'minutes_sent steering-2']);
    assert.deepEqual(
      (await told(stores)).filter((each) => each.startsWith('minutes_reminder')),
      ['minutes_reminder steering-1'],
    );
  });

  it('is not asked whether they are right, and not waited for', async () => {
    await refusedAs('not_asked_to_approve', approved(stores, 'second'));
    await approved(stores, 'steering');

    assert.deepEqual(await states(stores), ['1 approved']);
  });

  it('gets nothing of a version whose last day has passed, as after an outage', async () => {
    await due(stores, deadline);

    assert.deepEqual(
      (await told(stores)).filter((each) => each.startsWith('minutes_sent')),
      [],
    );
  });
});
