import { isPractice } from '#bot/domain/practice.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { unlinkAll } from '#bot/use-cases/unlink-all.ts';

/** Takes away what leads to a practice partnership, and then its rows. Twice is once; a real one is never touched. */
export function erasePractice(ports: Ports) {
  return async (partnershipId: string, extent: 'whole' | 'but_head'): Promise<void> => {
    if (!isPractice(partnershipId)) throw new Error('Only a practice partnership can be taken away');
    await unlinkAll(ports, partnershipId);
    await ports.partnerships.erase(partnershipId, extent);
  };
}
