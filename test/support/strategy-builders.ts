import type { Initiative } from '#bot/domain/initiative.ts';
import { draftOf, type StrategyDraft } from '#bot/domain/strategy-draft.ts';
import { anInitiative, aStrategy } from './builders.ts';

/** Three initiatives of version 3: `a`, `b` and `c`. */
export function threeInitiatives(): readonly Initiative[] {
  return ['a', 'b', 'c'].map((id, n) =>
    anInitiative({ id, order: n + 1, names: [{ name: `Indsats ${id}`, nameEn: null, from: '2022-01-01' }] }),
  );
}

/** The copy with which version 4 begins, for 2026–2029. */
export function aStrategyDraft(
  overrides: Partial<StrategyDraft> = {},
  initiatives: readonly Initiative[] = threeInitiatives(),
): StrategyDraft {
  const at = '2025-11-03T09:00:00.000Z';
  const draft = draftOf({ id: 'draft-1', strategy: aStrategy(), initiatives, by: 'coordinator-1', at });
  return { ...draft, ...overrides };
}

/** A part of a draft that is new. */
export function aDraftInitiative(
  overrides: Partial<StrategyDraft['initiatives'][number]> = {},
): StrategyDraft['initiatives'][number] {
  return {
    id: 'ny',
    revision: 1,
    name: 'Ny indsats',
    nameEn: null,
    goalIds: ['m1'],
    organisationIds: ['kommune'],
    leadIds: ['lead-1'],
    deputyIds: [],
    defaultVisibility: 'all',
    carriesOn: [],
    copied: null,
    ...overrides,
  };
}
