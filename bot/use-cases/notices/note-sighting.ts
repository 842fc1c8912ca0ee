import type { Identity } from '#bot/domain/person.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { remember } from './remember.ts';

/** Once an hour is enough to know that somebody comes by. */
const recently = { forMs: 3_600_000, most: 10_000 };

export type NoteSighting = (identity: Identity, place: 'channel' | 'tab', seenAt: string) => Promise<void>;

/**
 * Notes that somebody was seen in a channel or in the tab (machine instant, ISO UTC), at most once an hour for each
 * place in this process. Throws an Outage when the store does not answer.
 */
export function noteSighting({ addresses }: Pick<Ports, 'addresses'>): NoteSighting {
  const memory = remember(recently);
  return async (identity, place, seenAt) => {
    const key = `${place}/${identity.tenantId}/${identity.objectId}`;
    if (memory.holds(key, '', Date.parse(seenAt))) return;
    memory.note(key, '', Date.parse(seenAt));
    await addresses.saveSighting(identity, place, seenAt).catch((error: unknown) => {
      memory.forget(key);
      throw error;
    });
  };
}
