import { writeGoalSummary as goalBody } from '#bot/contract/round-bodies.ts';
import { readGoalSummaries } from '#bot/use-cases/rounds/read-goal-summaries.ts';
import { writeGoalSummary } from '#bot/use-cases/rounds/write-goal-summary.ts';
import { type AnsweredPath, bodyOf, pathPart } from './api-call.ts';
import { presentGoalSummaries, presentGoalSummary } from './presenters/goal-summaries-presenter.ts';
import { aboutRound } from './round-paths.ts';
import type { ServerWiring } from './server-wiring.ts';

/** What the coordinators judge of each goal in a round. */
export function goalPaths(wiring: ServerWiring): readonly AnsweredPath[] {
  const { ports } = wiring;
  return [
    {
      method: 'get',
      path: '/api/rounds/:round/goals',
      answer: async (call) => presentGoalSummaries(await readGoalSummaries(ports)(await aboutRound(wiring, call))),
    },
    {
      method: 'post',
      path: '/api/rounds/:round/goals/:goal',
      answer: async (call) => {
        const judged = await bodyOf(call, goalBody);
        const question = { ...(await aboutRound(wiring, call)), goalId: pathPart(call, 'goal') };
        return presentGoalSummary(await writeGoalSummary(ports)({ ...question, ...judged }));
      },
    },
  ];
}
