import assert from 'node:assert/strict';
import { cancelRound } from '#bot/use-cases/rounds/cancel-round.ts';
import { changeDates } from '#bot/use-cases/rounds/change-dates.ts';
import { closeRound } from '#bot/use-cases/rounds/close-round.ts';
import { confirmOpening } from '#bot/use-cases/rounds/confirm-opening.ts';
import { confirmProposal } from '#bot/use-cases/rounds/confirm-proposal.ts';
import { declineProposal } from '#bot/use-cases/rounds/decline-proposal.ts';
import { moveMeeting } from '#bot/use-cases/rounds/move-meeting.ts';
import { planRound } from '#bot/use-cases/rounds/plan-round.ts';
import { previewToMe } from '#bot/use-cases/rounds/preview-to-me.ts';
import { remindNow } from '#bot/use-cases/rounds/remind-now.ts';
import { reopenRound } from '#bot/use-cases/rounds/reopen-round.ts';
import { runDue } from '#bot/use-cases/rounds/run-due.ts';
import { undoOpening } from '#bot/use-cases/rounds/undo-opening.ts';
import { writeGoalSummary } from '#bot/use-cases/rounds/write-goal-summary.ts';
import { seeded } from '#test/storage/seeded.ts';
import { aPlan, askedAt, partnershipId, storesWithPeople } from './round-scene.ts';

const dates = { ...aPlan().dates, meetingOn: '2025-07-03' };

describe('Every change of a round', () => {
  it('stands in the audit trail with who made it, when and to what', async () => {
    const ports = await storesWithPeople();
    const inMay = (minute: number) => askedAt(`2025-05-06T08:${minute}:00.000Z`);
    // The round opens two days later than planned at first, as its meeting was moved.
    const later = (minute: number) => askedAt(`2025-05-09T08:${minute}:00.000Z`);

    await planRound(ports)(aPlan({ at: inMay(10).at }));
    await moveMeeting(ports)({ ...inMay(11), meetingOn: '2025-07-02' });
    await declineProposal(ports)(inMay(12));
    await moveMeeting(ports)({ ...inMay(13), meetingOn: '2025-07-03' });
    await confirmProposal(ports)(inMay(14));
    await previewToMe(ports)(inMay(15));
    await confirmOpening(ports)(inMay(16));
    await undoOpening(ports)(inMay(17));
    await confirmOpening(ports)(inMay(18));
    await runDue(ports)(partnershipId, later(28).at);
    await changeDates(ports)({ ...later(29), dates });
    await remindNow(ports)(later(30));
    await closeRound(ports)(later(31));
    await writeGoalSummary(ports)({ ...later(32), goalId: 'm1', verdict: 'reached', reasons: 'Nået.', lang: 'da' });
    const until = { dueOn: '2025-06-17', dueTime: null, graceUntil: '2025-06-18', graceTime: null };
    await reopenRound(ports)({ ...later(33), dates: until });
    await cancelRound(ports)(later(34));

    const trail = await ports.partnerships.auditTrail(partnershipId, 100);
    const lines = trail.filter(({ action }) => action !== seeded.action);
    assert.deepEqual(
      lines.map(({ at, by, action, subject }) => `${at.slice(11, 16)} ${by} ${action} ${subject}`).toSorted(),
      [
        '08:10 coordinator-1 round_planned round-1',
        '08:11 coordinator-1 round_dates_proposed round-1',
        '08:12 coordinator-1 round_dates_declined round-1',
        '08:13 coordinator-1 round_dates_proposed round-1',
        '08:14 coordinator-1 round_dates_confirmed round-1',
        '08:15 coordinator-1 preview_sent round-1',
        '08:16 coordinator-1 round_opening round-1',
        '08:17 coordinator-1 round_opening_undone round-1',
        '08:18 coordinator-1 round_opening round-1',
        '08:28 clock round_opened round-1',
        '08:29 coordinator-1 round_dates_changed round-1',
        '08:30 coordinator-1 reminders_sent_now round-1',
        '08:31 clock round_closed round-1/1',
        '08:31 coordinator-1 round_closing round-1',
        '08:32 coordinator-1 goal_summary_written round-1/m1',
        '08:33 coordinator-1 round_reopened round-1',
        '08:34 coordinator-1 round_cancelled round-1',
      ],
    );
  });
});
