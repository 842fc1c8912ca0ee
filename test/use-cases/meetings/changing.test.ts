import assert from 'node:assert/strict';
import type { Stores } from '#bot/storage/open-stores.ts';
import { cancelMeeting } from '#bot/use-cases/meetings/cancel-meeting.ts';
import { changeMeetingDetails } from '#bot/use-cases/meetings/change-meeting-details.ts';
import { markInvited } from '#bot/use-cases/meetings/mark-invited.ts';
import { planMeeting } from '#bot/use-cases/meetings/plan-meeting.ts';
import { readMeeting } from '#bot/use-cases/meetings/read-meeting.ts';
import { readMeetings } from '#bot/use-cases/meetings/read-meetings.ts';
import { replanMeeting } from '#bot/use-cases/meetings/replan-meeting.ts';
import { coordinator, identityOf, partnershipId } from '#test/use-cases/rounds/round-scene.ts';
import {
  aChange,
  aPlannedMeeting,
  askedOf,
  inJanuary,
  meetingId,
  otherCoordinator,
  steering,
  storesWithGroups,
} from './meeting-scene.ts';

async function planned(): Promise<Stores> {
  const ports = await storesWithGroups();
  await planMeeting(ports)(aPlannedMeeting());
  return ports;
}

async function versionOf(ports: Stores): Promise<string> {
  return (await readMeeting(ports)(askedOf())).changeable?.version ?? '';
}

async function audited(ports: Stores): Promise<readonly string[]> {
  const audit = await ports.partnerships.auditTrail(partnershipId, 20);
  return audit.flatMap(({ action, by }) => (action.startsWith('meeting_') ? [`${action} ${by}`] : [])).toReversed();
}

describe('Changing a meeting', () => {
  it('moves it into another year, where it is found from then on', async () => {
    const ports = await planned();

    await changeMeetingDetails(ports)(aChange({ date: '2028-01-13' }, await versionOf(ports)));

    const inYear = async (year: number) => {
      const period = { from: `${year}-01-01`, before: `${year + 1}-01-01` };
      const { meetings } = await readMeetings(ports)({
        identity: coordinator,
        partnershipId,
        ...period,
        at: inJanuary,
      });
      return meetings.map(({ meeting: { date, sequence } }) => `${date} ${sequence}`);
    };
    assert.deepEqual([await inYear(2027), await inYear(2028)], [[], ['2028-01-13 1']]);
  });

  it('is one change however often its form is sent, also by both coordinators at once', async () => {
    const ports = await planned();
    const form = aChange({ place: 'Havnen' }, await versionOf(ports));

    await Promise.all([
      changeMeetingDetails(ports)(form),
      changeMeetingDetails(ports)(form),
      changeMeetingDetails(ports)({ ...form, identity: otherCoordinator }),
    ]);

    const { meeting } = await readMeeting(ports)(askedOf());
    assert.deepEqual([meeting.place, meeting.sequence], ['Havnen', 1]);
    assert.equal((await audited(ports)).length, 2);
  });

  it('by two who see the same meeting is refused to the second, who is told of the newest', async () => {
    const ports = await planned();
    const seen = await versionOf(ports);

    const results = await Promise.allSettled([
      changeMeetingDetails(ports)(aChange({ place: 'Havnen' }, seen)),
      changeMeetingDetails(ports)({ ...aChange({ place: 'Torvet' }, seen), identity: otherCoordinator }),
    ]);

    const refused = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    assert.deepEqual(
      refused.map(({ code, facts }) => [code, facts]),
      [['meeting_changed', { version: await versionOf(ports) }]],
    );
  });

  it('leaves it alone where the same was decided already, whoever saw what', async () => {
    const ports = await planned();

    const outcome = await changeMeetingDetails(ports)(aChange({}, 'seen long ago'));

    assert.equal(outcome.kind, 'kept');
    assert.deepEqual(await audited(ports), ['meeting_planned coordinator-1']);
  });

  it('warns of the day only where it is moved', async () => {
    const ports = await planned();

    const moved = await changeMeetingDetails(ports)(aChange({ date: '2027-05-17' }, await versionOf(ports)));
    const sure = { ...aChange({ date: '2027-05-17' }, await versionOf(ports)), isSure: true };
    await changeMeetingDetails(ports)(sure);
    const place = { date: '2027-05-17', place: 'Havnen' };
    const renamed = await changeMeetingDetails(ports)(aChange(place, await versionOf(ports)));

    assert.equal(moved.kind, 'warned');
    assert.deepEqual([renamed.kind, renamed.kind === 'kept' && renamed.warnings.length], ['kept', 1]);
  });

  it('is not possible once it is cancelled, and cancelled twice it is cancelled once', async () => {
    const ports = await planned();
    const seen = await versionOf(ports);

    await Promise.all([cancelMeeting(ports)(askedOf()), cancelMeeting(ports)(askedOf(inJanuary, otherCoordinator))]);

    const facts = { state: 'cancelled' };
    const changed = changeMeetingDetails(ports)(aChange({ date: '2027-02-11' }, seen));
    await assert.rejects(changed, { code: 'meeting_not_in_state', facts });
    await assert.rejects(markInvited(ports)({ ...askedOf(), isInvited: true }), {
      code: 'meeting_not_in_state',
      facts,
    });
    const { meeting } = await readMeeting(ports)(askedOf());
    assert.deepEqual([meeting.state, meeting.sequence, meeting.date], ['cancelled', 1, '2027-02-04']);
    assert.equal((await audited(ports)).length, 2);
  });

  it('gives it other notices, each once, and none that could never be said', async () => {
    const ports = await planned();
    const near = { kind: 'near', unit: 'days', before: 3 } as const;
    const seen = await versionOf(ports);

    const meeting = await replanMeeting(ports)({ ...askedOf(), plan: [near, near], seen });
    const tooLong = replanMeeting(ports)({ ...askedOf(), plan: [{ ...near, before: 184 }], seen });

    assert.deepEqual([meeting.plan, meeting.sequence], [[near], 0]);
    await assert.rejects(tooLong, { code: 'invalid_input', facts: { field: 'plan' } });
  });

  it('is for coordinators alone, and of no meeting that there is not', async () => {
    const ports = await planned();
    const [member = coordinator] = steering;

    for (const identity of [member, identityOf(1)]) {
      await assert.rejects(cancelMeeting(ports)(askedOf(inJanuary, identity)), { code: 'not_allowed' });
    }
    const none = { ...askedOf(), meetingId: 'none' };
    await assert.rejects(cancelMeeting(ports)(none), { code: 'no_such_meeting' });
    const elsewhere = { ...askedOf(), partnershipId: 'another' };
    await assert.rejects(cancelMeeting(ports)(elsewhere), { code: 'unknown_person' });
    assert.equal((await readMeeting(ports)(askedOf())).meeting.id, meetingId);
  });
});
