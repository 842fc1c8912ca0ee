import assert from 'node:assert/strict';
import { confirmProposal } from '#bot/use-cases/rounds/confirm-proposal.ts';
import { declineProposal } from '#bot/use-cases/rounds/decline-proposal.ts';
import { moveMeeting } from '#bot/use-cases/rounds/move-meeting.ts';
import { askedAt, opened, said, storesWithPeople, work } from './round-scene.ts';

const isLater = (notice: string) => !notice.startsWith('asked');
const inMay = '2025-05-06T08:00:00.000Z';
const inGrace = '2025-06-04T08:00:00.000Z';

describe('Moving a meeting', () => {
  it('only proposes: nothing is changed and nobody told until it is confirmed', async () => {
    const ports = await storesWithPeople();
    await opened(ports);
    const before = await work(ports);

    const round = await moveMeeting(ports)({ ...askedAt(inMay), meetingOn: '2025-07-03' });
    const whileProposed = await work(ports);
    const confirmed = await confirmProposal(ports)(askedAt('2025-05-07T08:00:00.000Z'));

    assert.equal(round.meetingOn, '2025-06-30');
    assert.equal(round.proposal?.meetingOn, '2025-07-03');
    assert.deepEqual(whileProposed, before);
    assert.equal(confirmed.meetingOn, '2025-07-03');
    assert.equal(confirmed.proposal, null);
    const told = ['dates_changed lead-1', 'dates_changed lead-2', 'dates_changed lead-3'];
    assert.deepEqual((await said(ports)).filter(isLater), told);
  });

  it('changes nothing where the dates are declined, and can be answered once', async () => {
    const ports = await storesWithPeople();
    await opened(ports);
    await moveMeeting(ports)({ ...askedAt(inMay), meetingOn: '2025-07-03' });

    const declined = await declineProposal(ports)(askedAt(inMay));

    assert.equal(declined.proposal, null);
    assert.equal(declined.meetingOn, '2025-06-30');
    assert.deepEqual((await said(ports)).filter(isLater), []);
    await assert.rejects(confirmProposal(ports)(askedAt(inMay)), { code: 'nothing_proposed' });
  });

  it('proposes dates that can be confirmed while late answers are taken', async () => {
    const ports = await storesWithPeople();
    await opened(ports);
    await moveMeeting(ports)({ ...askedAt(inGrace), meetingOn: '2025-06-26' });

    const round = await confirmProposal(ports)(askedAt(inGrace));

    assert.deepEqual([round.dueOn, round.meetingOn], ['2025-06-02', '2025-06-26']);
  });
});

describe('Saying yes to proposed dates', () => {
  it('takes none that came after those that were seen', async () => {
    const ports = await storesWithPeople();
    await opened(ports);
    const { proposal: seen } = await moveMeeting(ports)({ ...askedAt(inMay), meetingOn: '2025-07-03' });
    const { proposal: newer } = await moveMeeting(ports)({ ...askedAt(inMay), meetingOn: '2025-07-04' });

    const unseen = confirmProposal(ports)({ ...askedAt(inMay), seen });

    const facts = { opensOn: '2025-05-05', dueOn: '2025-06-10', graceUntil: '2025-06-13', meetingOn: '2025-07-04' };
    await assert.rejects(unseen, { code: 'other_dates_proposed', facts });
    const confirmed = await confirmProposal(ports)({ ...askedAt(inMay), seen: newer });
    assert.equal(confirmed.meetingOn, '2025-07-04');
  });

  it('takes what is proposed where it is not known what was seen', async () => {
    const ports = await storesWithPeople();
    await opened(ports);
    await moveMeeting(ports)({ ...askedAt(inMay), meetingOn: '2025-07-03' });

    const confirmed = await confirmProposal(ports)({ ...askedAt(inMay), seen: null });

    assert.equal(confirmed.meetingOn, '2025-07-03');
  });
});
