import assert from 'node:assert/strict';
import { closeRound } from '#bot/use-cases/rounds/close-round.ts';
import { readGoalSummaries } from '#bot/use-cases/rounds/read-goal-summaries.ts';
import { runDue } from '#bot/use-cases/rounds/run-due.ts';
import { writeGoalSummary } from '#bot/use-cases/rounds/write-goal-summary.ts';
import { takeNextVersionInUse } from '#bot/use-cases/strategy/take-next-version-in-use.ts';
import { askedAt, coordinator, opened, partnershipId, said, storesWithPeople } from './round-scene.ts';

const at = '2025-06-10T08:00:00.000Z';

/** A round that has closed, whose version of the strategy was replaced before its goals were judged. */
async function replaced() {
  const ports = await storesWithPeople();
  await opened(ports);
  await closeRound(ports)(askedAt('2025-06-05T08:00:00.000Z'));
  const goals = [{ id: 'new-goal', name: 'Nyt mål', nameEn: null, fullText: 'Et nyt mål.' }];
  const next = { title: 'Version 4', validFrom: '2025-06-09', validTo: '2029-12-31', goals };
  await takeNextVersionInUse(ports)({ identity: coordinator, partnershipId, at, next });
  return ports;
}

describe('The goals of a round whose strategy version has been replaced', () => {
  it('are judged as they stood in the version it asked under', async () => {
    const ports = await replaced();
    const summary = { verdict: 'reached', reasons: 'Nået.', lang: 'da' } as const;

    const { goals } = await readGoalSummaries(ports)(askedAt(at));
    const ids = goals.map(({ goal }) => goal.id);
    const foreign = writeGoalSummary(ports)({ ...askedAt(at), ...summary, goalId: 'new-goal' });

    assert.ok(ids.length > 0 && !ids.includes('new-goal'));
    await assert.rejects(foreign, { code: 'invalid_input', facts: { field: 'goalId' } });
    for (const goalId of ids) await writeGoalSummary(ports)({ ...askedAt(at), ...summary, goalId });
    await runDue(ports)(partnershipId, '2025-06-19T06:30:00.000Z');
    assert.deepEqual(
      (await said(ports)).filter((notice) => notice.startsWith('goal_summaries')),
      [],
    );
  });
});
