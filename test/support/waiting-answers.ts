import type { Waiting } from '#bot/contract/waiting.ts';
import { objectId, tenantA } from './builders.ts';

/** One who wrote in the chat, and one person they may be. */
export function aWaitingList(overrides: Partial<Waiting> = {}): Waiting {
  return {
    waiting: [
      {
        tenantId: tenantA,
        objectId: objectId(9),
        name: 'Ny Kollega',
        firstSeenAt: '2025-05-12T08:00:00.000Z',
        seenIn: 'chat',
        organisations: ['aalborg-kommune'],
      },
    ],
    people: [
      { id: 'lead-1', name: 'Tovholder Tryg bydel', title: null, organisation: 'aalborg-kommune', isLinked: false },
    ],
    roles: ['steering', 'reader'],
    ...overrides,
  };
}
