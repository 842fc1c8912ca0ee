import { samplePartnership } from '#bot/demo/sample-partnership.ts';
import { makePack, type PackSource } from '#bot/domain/make-pack.ts';
import type { Pack } from '#bot/domain/pack.ts';

/** What a pack of the sample partnership's closed winter round is made of, the day after it closed. */
export function samplePackSource(overrides: Partial<PackSource> = {}): PackSource {
  const { partnership, rounds, snapshots } = samplePartnership();
  const round = rounds.find((each) => each.round.id === '2025-1')?.round;
  const snapshot = snapshots?.find(({ roundId }) => roundId === '2025-1');
  if (!round || !snapshot) throw new Error('the sample has no closed round');
  return {
    number: 1,
    audience: 'all',
    madeAt: '2025-01-22T08:00:00.000Z',
    partnership,
    round,
    snapshot,
    snapshotBefore: null,
    goalSummaries: [],
    edits: [],
    meeting: null,
    openDecisions: [],
    toldDecisions: [],
    people: [],
    earlier: null,
    ...overrides,
  };
}

export function samplePack(overrides: Partial<PackSource> = {}): Pack {
  return makePack(samplePackSource(overrides));
}
