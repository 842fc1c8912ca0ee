import assert from 'node:assert/strict';
import type { Ports } from '#bot/use-cases/ports.ts';
import { changeDates } from '#bot/use-cases/rounds/change-dates.ts';
import { readGoalSummaries } from '#bot/use-cases/rounds/read-goal-summaries.ts';
import { readRound } from '#bot/use-cases/rounds/read-round.ts';
import { writeGoalSummary } from '#bot/use-cases/rounds/write-goal-summary.ts';
import { aPlan, askedAt, opened, planning, storesWithPeople } from './round-scene.ts';

const later = '2025-05-06T08:00:00.000Z';
const latest = '2025-05-06T08:05:00.000Z';
const longer = { ...aPlan().dates, dueOn: '2025-06-04' };
const judgement = { goalId: 'm1', verdict: 'partly_reached', reasons: 'Lidt endnu.', lang: 'da' } as const;

async function datesNow(ports: Ports) {
  const { round } = await readRound(ports)(askedAt(later));
  const { opensOn, dueOn, dueTime, graceUntil, graceTime, meetingOn } = round;
  return { opensOn, dueOn, dueTime, graceUntil, graceTime, meetingOn };
}

describe('A round that two coordinators change', () => {
  it('keeps the dates of whoever was first, where the other saw older ones', async () => {
    const ports = await storesWithPeople();
    await opened(ports);
    const seen = await datesNow(ports);
    await changeDates(ports)({ ...askedAt(later), dates: longer, seen });

    const second = changeDates(ports)({ ...askedAt(latest), dates: { ...longer, dueOn: '2025-06-03' }, seen });

    await assert.rejects(second, { name: 'Refusal', code: 'dates_changed_meanwhile' });
    assert.equal((await datesNow(ports)).dueOn, '2025-06-04');
  });

  it('takes the same dates twice, as from a press that was repeated', async () => {
    const ports = await storesWithPeople();
    await opened(ports);
    const seen = await datesNow(ports);
    const first = await changeDates(ports)({ ...askedAt(later), dates: longer, seen });

    const again = await changeDates(ports)({ ...askedAt(latest), dates: longer, seen });

    assert.equal(again.dueOn, first.dueOn);
  });

  it('takes other dates once they were seen as they are now', async () => {
    const ports = await storesWithPeople();
    await opened(ports);
    await changeDates(ports)({ ...askedAt(later), dates: longer });
    const seen = await datesNow(ports);

    const changed = await changeDates(ports)({ ...askedAt(latest), dates: { ...longer, dueOn: '2025-06-03' }, seen });

    assert.equal(changed.dueOn, '2025-06-03');
  });
});

describe('A goal that two coordinators judge', () => {
  const other = { ...judgement, reasons: 'Noget helt andet.' };

  async function reasons(ports: Ports): Promise<string | undefined> {
    const { goals } = await readGoalSummaries(ports)(askedAt(latest));
    return goals[0]?.summary?.reasons;
  }

  it('keeps the judgement of whoever was first, where the other had not seen it', async () => {
    const ports = await storesWithPeople();
    await opened(ports);
    await writeGoalSummary(ports)({ ...askedAt(later), ...judgement, seen: null });

    const second = writeGoalSummary(ports)({ ...askedAt(latest), ...other, seen: null });

    await assert.rejects(second, { name: 'Refusal', code: 'goal_judged_meanwhile' });
    assert.equal(await reasons(ports), 'Lidt endnu.');
  });

  it('takes the same judgement twice, and another once the first was seen', async () => {
    const ports = await storesWithPeople();
    await opened(ports);
    await writeGoalSummary(ports)({ ...askedAt(planning), ...judgement, seen: null });
    await writeGoalSummary(ports)({ ...askedAt(later), ...judgement, seen: null });

    await writeGoalSummary(ports)({ ...askedAt(latest), ...other, seen: later });

    assert.equal(await reasons(ports), 'Noget helt andet.');
  });

  it('takes what a card sends, which does not say what was seen', async () => {
    const ports = await storesWithPeople();
    await opened(ports);
    await writeGoalSummary(ports)({ ...askedAt(later), ...judgement });

    await writeGoalSummary(ports)({ ...askedAt(latest), ...other });

    assert.equal(await reasons(ports), 'Noget helt andet.');
  });
});
