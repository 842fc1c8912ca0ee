import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Ports } from '#bot/use-cases/ports.ts';
import { runDue } from '#bot/use-cases/rounds/run-due.ts';
import { agreeDraft } from '#bot/use-cases/strategy/agree-draft.ts';
import { moveDraftGoal, moveDraftInitiative } from '#bot/use-cases/strategy/move-in-draft.ts';
import { writeDraftGoal, writeDraftHead } from '#bot/use-cases/strategy/write-draft.ts';
import { initiativeOf, leadOf, partnershipId, storesWithPeople } from '#test/use-cases/rounds/round-scene.ts';
import { begun, byCoordinator } from './strategy-scene.ts';

async function scene(): Promise<Ports> {
  const ports = await storesWithPeople({
    initiatives: [1, 2, 3].map((n) => initiativeOf(n)),
    people: [1, 2, 3].map((n) => leadOf(n)),
  });
  await begun(ports);
  const raw = { title: 'Version 4', validFrom: '2025-05-20', validTo: '2029-12-31' };
  await writeDraftHead(ports)({ ...byCoordinator(), seen: 0, raw });
  return ports;
}

describe('The order of the next version', () => {
  it('is what the coordinators made it, and holds from the day it is taken into use', async () => {
    const ports = await scene();

    await moveDraftInitiative(ports)({ ...byCoordinator(), id: 'i-3', before: 'i-1' });
    await moveDraftInitiative(ports)({ ...byCoordinator(), id: 'i-3', before: 'i-1' });
    await moveDraftInitiative(ports)({ ...byCoordinator(), id: 'i-1', before: null });
    await agreeDraft(ports)(byCoordinator());
    await runDue(ports)(partnershipId, '2025-05-19T22:00:00.000Z');

    const now = await ports.partnerships.now(partnershipId);
    assert.deepEqual(
      now?.initiatives.map(({ id, order }) => `${order} ${id}`),
      ['1 i-3', '2 i-2', '3 i-1'],
    );
    const lines = await ports.partnerships.auditTrail(partnershipId, 50);
    // Begun, its head, and two moves: the same move once more is none.
    assert.equal(lines.filter(({ action }) => action === 'strategy_draft_changed').length, 3);
  });

  it('is of goals as of initiatives', async () => {
    const ports = await scene();
    const raw = { name: 'Nyt mål', nameEn: '', fullText: 'Hele det nye mål.' };
    const { goals } = await writeDraftGoal(ports)({
      ...byCoordinator(),
      goalId: null,
      formId: randomUUID(),
      seen: 0,
      raw,
    });
    const made = goals.at(-1)?.id ?? '';

    const moved = await moveDraftGoal(ports)({ ...byCoordinator(), id: made, before: goals[0]?.id ?? null });

    assert.equal(moved.goals[0]?.name, 'Nyt mål');
  });

  it('is not changed by a move before something that somebody else has taken out', async () => {
    const ports = await scene();

    for (const [id, before] of [
      ['i-1', 'gone'],
      ['gone', 'i-1'],
    ] as const) {
      const move = moveDraftInitiative(ports)({ ...byCoordinator(), id, before });
      await assert.rejects(move, { code: 'edited_meanwhile' });
    }
  });
});
