import * as body from '#bot/contract/strategy-page.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { agreeDraft, discardDraft, reopenDraft } from '#bot/use-cases/strategy/agree-draft.ts';
import { beginDraft } from '#bot/use-cases/strategy/begin-draft.ts';
import { moveDraftGoal, moveDraftInitiative } from '#bot/use-cases/strategy/move-in-draft.ts';
import {
  removeDraftGoal,
  removeDraftInitiative,
  restoreDraftInitiative,
} from '#bot/use-cases/strategy/remove-from-draft.ts';
import { writeDraftGoal, writeDraftHead, writeDraftInitiative } from '#bot/use-cases/strategy/write-draft.ts';
import { type AnsweredPath, bodyOf, pathPart } from './api-call.ts';
import { decided } from './decided-strategy.ts';
import type { ServerWiring } from './server-wiring.ts';

const { strategyPaths } = body;

/** The next version while it is written, and what is decided about it: for coordinators. */
export function strategyDraftPaths(wiring: ServerWiring): readonly AnsweredPath[] {
  const { ports } = wiring;
  return [
    decided(wiring, strategyPaths.draft, async (call, asking) => {
      await beginDraft(ports)({ ...asking, ...(await bodyOf(call, body.beginDraft)) });
    }),
    decided(wiring, strategyPaths.draftHead, async (call, asking) => {
      await writeDraftHead(ports)({ ...asking, ...(await bodyOf(call, body.writeHead)) });
    }),
    decided(wiring, strategyPaths.draftGoals, async (call, asking) => {
      await writeDraftGoal(ports)({ ...asking, ...(await bodyOf(call, body.writeDraftGoal)) });
    }),
    decided(wiring, '/api/strategy/draft/goals/:goal/remove', async (call, asking) => {
      await removeDraftGoal(ports)({ ...asking, goalId: pathPart(call, 'goal') });
    }),
    decided(wiring, '/api/strategy/draft/goals/:goal/move', async (call, asking) => {
      await moveDraftGoal(ports)({ ...asking, id: pathPart(call, 'goal'), ...(await bodyOf(call, body.moveInDraft)) });
    }),
    decided(wiring, strategyPaths.draftInitiatives, async (call, asking) => {
      await writeDraftInitiative(ports)({ ...asking, ...(await bodyOf(call, body.writeDraftInitiative)) });
    }),
    decided(wiring, '/api/strategy/draft/initiatives/:id/remove', async (call, asking) => {
      await removeDraftInitiative(ports)({ ...asking, initiativeId: pathPart(call, 'id') });
    }),
    decided(wiring, '/api/strategy/draft/initiatives/:id/restore', async (call, asking) => {
      await restoreDraftInitiative(ports)({ ...asking, initiativeId: pathPart(call, 'id') });
    }),
    decided(wiring, '/api/strategy/draft/initiatives/:id/move', async (call, asking) => {
      const { before } = await bodyOf(call, body.moveInDraft);
      await moveDraftInitiative(ports)({ ...asking, id: pathPart(call, 'id'), before });
    }),
    ...body.draftDecisions.map((decision) =>
      decided(wiring, strategyPaths.decideDraft(decision), async (_call, asking) => {
        await decisions[decision](ports)(asking);
      }),
    ),
  ];
}

const decisions = { agree: agreeDraft, reopen: reopenDraft, discard: discardDraft } as const satisfies Record<
  body.DraftDecision,
  (ports: Ports) => unknown
>;
