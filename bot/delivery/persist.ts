import { Outage } from '#bot/domain/outage.ts';
import type { MachineClock } from './machine-clock.ts';

/**
 * Writes what must not be lost, again and again while the store does not answer, for at most `mostMs`: after a send,
 * a write given up too soon is a message sent twice. Then throws the Outage.
 */
export async function persist<T>(
  write: () => Promise<T>,
  { clock, mostMs }: { readonly clock: MachineClock; readonly mostMs: number },
): Promise<T> {
  const until = clock.now() + mostMs;
  for (let wait = firstWaitMs; ; wait *= 2) {
    try {
      return await write();
    } catch (thrown) {
      if (!(thrown instanceof Outage) || clock.now() + wait > until) throw thrown;
      await clock.sleep(wait);
    }
  }
}

const firstWaitMs = 250;
