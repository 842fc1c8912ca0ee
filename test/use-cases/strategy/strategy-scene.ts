import { randomUUID } from 'node:crypto';
import type { RawInitiative } from '#bot/domain/parse-strategy.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { beginDraft } from '#bot/use-cases/strategy/begin-draft.ts';
import { coordinator, partnershipId } from '#test/use-cases/rounds/round-scene.ts';

export const writing = '2025-05-12T08:00:00.000Z';

/** What a coordinator asks about the strategy at an instant. */
export function byCoordinator(at: string = writing) {
  return { identity: coordinator, partnershipId, at };
}

export function aRawInitiative(overrides: Partial<RawInitiative> = {}): RawInitiative {
  return {
    name: 'Fælles indsats',
    nameEn: '',
    goalIds: ['m1'],
    organisationIds: ['kommune'],
    leadIds: ['lead-3'],
    deputyIds: [],
    defaultVisibility: 'all',
    ...overrides,
  };
}

/** The next version begun as a copy. */
export function begun(ports: Ports) {
  return beginDraft(ports)({ ...byCoordinator(), formId: randomUUID() });
}
