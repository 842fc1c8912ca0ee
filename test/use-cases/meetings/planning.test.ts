import assert from 'node:assert/strict';
import { planMeeting } from '#bot/use-cases/meetings/plan-meeting.ts';
import { readMeeting } from '#bot/use-cases/meetings/read-meeting.ts';
import { readMeetings } from '#bot/use-cases/meetings/read-meetings.ts';
import { coordinator, identityOf, partnershipId } from '#test/use-cases/rounds/round-scene.ts';
import {
  aPlannedMeeting,
  askedOf,
  aTypedMeeting,
  inJanuary,
  meetingId,
  steering,
  storesWithGroups,
} from './meeting-scene.ts';

describe('Planning a meeting', () => {
  it('keeps it, once, however often its form is sent', async () => {
    const ports = await storesWithGroups();

    const outcomes = await Promise.all([planMeeting(ports)(aPlannedMeeting()), planMeeting(ports)(aPlannedMeeting())]);
    const again = await planMeeting(ports)(aPlannedMeeting({ raw: aTypedMeeting({ place: 'Et andet sted' }) }));

    for (const outcome of [...outcomes, again]) {
      assert.equal(outcome.kind, 'kept');
      assert.equal(outcome.kind === 'kept' && outcome.meeting.place, 'Rådhuset, lokale 2');
    }
    const everything = { identity: coordinator, partnershipId, from: null, before: null, at: inJanuary };
    const { meetings } = await readMeetings(ports)(everything);
    assert.deepEqual(
      meetings.map(({ meeting: { id, date, sequence } }) => [id, date, sequence]),
      [[meetingId, '2027-02-04', 0]],
    );
    const audit = await ports.partnerships.auditTrail(partnershipId, 10);
    assert.equal(audit.filter(({ action }) => action === 'meeting_planned').length, 1);
  });

  it('says everything that is to be corrected, and keeps nothing', async () => {
    const ports = await storesWithGroups();
    const raw = { ...aTypedMeeting({ group: 'x', date: '2027-02-30', endTime: '12', title: 'Om 010203-1234' }) };

    const outcome = await planMeeting(ports)(aPlannedMeeting({ raw }));

    assert.deepEqual(outcome, {
      kind: 'problems',
      problems: [
        { field: 'group', code: 'unknown_choice' },
        { field: 'title', code: 'contains_cpr_number' },
        { field: 'date', code: 'not_a_day' },
        { field: 'endTime', code: 'not_a_time' },
      ],
    });
    await assert.rejects(readMeeting(ports)(askedOf()), { code: 'no_such_meeting' });
  });

  it('says what there is to know first, and plans it once it is sure', async () => {
    const ports = await storesWithGroups();
    const form = aPlannedMeeting({ raw: aTypedMeeting({ date: '2027-05-17' }) });

    const first = await planMeeting(ports)(form);
    const second = await planMeeting(ports)({ ...form, isSure: true });

    const warnings = [{ code: 'holiday', date: '2027-05-17' }];
    assert.deepEqual(first, { kind: 'warned', warnings });
    assert.deepEqual([second.kind, second.kind === 'kept' && second.warnings], ['kept', warnings]);
  });

  it('knows who must be in two places although nobody is named', async () => {
    const ports = await storesWithGroups();
    await planMeeting(ports)(aPlannedMeeting());
    const joint = aPlannedMeeting({
      newMeetingId: 'joint',
      raw: aTypedMeeting({ group: 'joint', startTime: '14.30' }),
    });

    const outcome = await planMeeting(ports)(joint);

    const personIds = ['steering-1', 'steering-2', 'steering-3'];
    const clash = { code: 'same_people', date: '2027-02-04', meetingId, group: 'steering', personIds };
    assert.deepEqual(outcome, { kind: 'warned', warnings: [clash] });
  });

  it('is for coordinators alone', async () => {
    const ports = await storesWithGroups();

    for (const identity of [identityOf(1), ...steering]) {
      await assert.rejects(planMeeting(ports)(aPlannedMeeting({ identity })), { code: 'not_allowed' });
    }
  });
});
