import assert from 'node:assert/strict';
import { summaryPerGoal, summaryPerOrganisation } from '#bot/domain/overview-summary.ts';

const none = { on_track: 0, attention: 0, action: 0, not_started: 0, paused: 0, done: 0, missing: 0 };

const initiatives = [
  { health: 'on_track', needsDecision: false, goals: ['m1'], organisations: ['kommune'] },
  { health: 'action', needsDecision: true, goals: ['m1', 'm2'], organisations: ['kommune', 'politi'] },
  { health: 'missing', needsDecision: false, goals: ['m2'], organisations: ['politi'] },
] as const;

describe('The summary', () => {
  it('counts each word per organisation, in their order, and an initiative of several in each', () => {
    const summaries = summaryPerOrganisation([{ id: 'politi' }, { id: 'kommune' }, { id: 'region' }], initiatives);

    assert.deepEqual(summaries, [
      { id: 'politi', total: 2, words: { ...none, action: 1, missing: 1 }, needDecision: 1 },
      { id: 'kommune', total: 2, words: { ...none, on_track: 1, action: 1 }, needDecision: 1 },
      { id: 'region', total: 0, words: none, needDecision: 0 },
    ]);
  });

  it('counts each word per goal', () => {
    const summaries = summaryPerGoal([{ id: 'm1' }, { id: 'm2' }], initiatives);

    assert.deepEqual(summaries, [
      { id: 'm1', total: 2, words: { ...none, on_track: 1, action: 1 }, needDecision: 1 },
      { id: 'm2', total: 2, words: { ...none, action: 1, missing: 1 }, needDecision: 1 },
    ]);
  });
});
