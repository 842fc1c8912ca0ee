import assert from 'node:assert/strict';
import type { RawMeeting } from '#bot/domain/parse-meeting.ts';
import type { Stores } from '#bot/storage/open-stores.ts';
import { cancelMeeting } from '#bot/use-cases/meetings/cancel-meeting.ts';
import { changeMeetingDetails } from '#bot/use-cases/meetings/change-meeting-details.ts';
import { planMeeting } from '#bot/use-cases/meetings/plan-meeting.ts';
import { readMeeting } from '#bot/use-cases/meetings/read-meeting.ts';
import { setMeetingRound } from '#bot/use-cases/meetings/set-meeting-round.ts';
import { cancelRound } from '#bot/use-cases/rounds/cancel-round.ts';
import { askedAt, opened, partnershipId, roundId, said } from '#test/use-cases/rounds/round-scene.ts';
import { aPlannedMeeting, askedOf, aTypedMeeting, storesWithGroups } from './meeting-scene.ts';

/** A week after the round opened; it is due on 2 June, for the meeting on 30 June. */
const inMay = '2025-05-12T07:00:00.000Z';

async function served(raw: RawMeeting = { date: '2025-06-30' }): Promise<Stores> {
  const ports = await storesWithGroups();
  await opened(ports);
  await planMeeting(ports)(aPlannedMeeting({ raw: aTypedMeeting(raw), roundId, at: inMay, isSure: true }));
  return ports;
}

async function movedTo(ports: Stores, date: string) {
  const seen = (await readMeeting(ports)(askedOf(inMay))).changeable?.version ?? '';
  return changeMeetingDetails(ports)({ ...askedOf(inMay), raw: aTypedMeeting({ date }), isSure: true, seen });
}

/** The days proposed for the round: due, and its first meeting. */
async function proposed(ports: Stores): Promise<readonly (string | null)[] | null> {
  const round = await ports.partnerships.round(partnershipId, roundId);
  return round?.proposal ? [round.proposal.dueOn, round.proposal.meetingOn] : null;
}

describe('A meeting that a round serves', () => {
  it('proposes nothing where it is held when the round expects it', async () => {
    assert.equal(await proposed(await served()), null);
  });

  it('proposes new dates for its round in the commit that moves it, and asks nobody but the coordinators', async () => {
    const ports = await served();
    const before = await said(ports);

    await movedTo(ports, '2025-07-03');

    assert.deepEqual(await proposed(ports), ['2025-06-06', '2025-07-03']);
    assert.deepEqual(await said(ports), before);
    // Lines of one instant come in any order.
    const actions = (await ports.partnerships.auditTrail(partnershipId, 20)).map(({ action }) => action);
    assert.equal(actions.filter((action) => action === 'meeting_changed').length, 1);
    assert.equal(actions.filter((action) => action === 'round_dates_proposed').length, 1);
  });

  it('takes its proposal back when it is moved back', async () => {
    const ports = await served();
    await movedTo(ports, '2025-07-03');

    await movedTo(ports, '2025-06-30');

    assert.equal(await proposed(ports), null);
  });

  it('moves although no dates of the round would do, and says what is in the way', async () => {
    const ports = await served();

    const outcome = await movedTo(ports, '2025-05-20');

    assert.equal(await proposed(ports), null);
    assert.ok(outcome.kind === 'kept');
    assert.deepEqual(
      outcome.warnings.map(({ code }) => code),
      ['pack_before_close'],
    );
  });

  it('proposes nothing for the later of two meetings', async () => {
    const ports = await served();
    const later = { newMeetingId: 'joint', raw: aTypedMeeting({ group: 'joint', date: '2025-08-26' }) };
    await planMeeting(ports)(aPlannedMeeting({ ...later, roundId, at: inMay, isSure: true }));

    await cancelMeeting(ports)({ ...askedOf(inMay), meetingId: 'joint' });

    assert.equal(await proposed(ports), null);
  });

  it('leaves the round to the next one when it is cancelled', async () => {
    const ports = await served();
    const later = { newMeetingId: 'joint', raw: aTypedMeeting({ group: 'joint', date: '2025-08-26' }) };
    await planMeeting(ports)(aPlannedMeeting({ ...later, roundId, at: inMay, isSure: true }));

    await cancelMeeting(ports)(askedOf(inMay));

    assert.equal((await proposed(ports))?.[1], '2025-08-26');
  });

  it('leaves the round to the next one when another round is to serve it', async () => {
    const ports = await served();
    const later = { newMeetingId: 'joint', raw: aTypedMeeting({ group: 'joint', date: '2025-08-26' }) };
    await planMeeting(ports)(aPlannedMeeting({ ...later, roundId, at: inMay, isSure: true }));

    await setMeetingRound(ports)({ ...askedOf(inMay), roundId: null });

    assert.equal((await proposed(ports))?.[1], '2025-08-26');
  });

  it('leaves a round that has no other meeting its dates', async () => {
    const ports = await served();

    await setMeetingRound(ports)({ ...askedOf(inMay), roundId: null });

    assert.equal(await proposed(ports), null);
  });

  it('is served by a round that there is, and that was not cancelled', async () => {
    const ports = await served();

    await assert.rejects(setMeetingRound(ports)({ ...askedOf(inMay), roundId: 'none' }), { code: 'no_such_round' });
    await cancelRound(ports)(askedAt(inMay));
    await setMeetingRound(ports)({ ...askedOf(inMay), roundId: null });
    await assert.rejects(setMeetingRound(ports)({ ...askedOf(inMay), roundId }), { code: 'no_such_round' });
    assert.equal((await readMeeting(ports)(askedOf(inMay))).meeting.roundId, null);
  });
});
