import type { PartnershipSeed } from '#bot/domain/seed.ts';
import { linkAll } from './create-partnership.ts';
import type { Ports } from './ports.ts';

/**
 * Writes a partnership from a file or the demonstration's sample, with the people it names and no others.
 * Returns false, and changes nothing of it, where the partnership exists already.
 */
export function seedPartnership(ports: Ports) {
  return async (seed: PartnershipSeed, at: string): Promise<boolean> => {
    const { partnership } = seed;
    const isNew = await ports.partnerships.create(seed, {
      at,
      by: 'seed',
      action: 'partnership_seeded',
      subject: partnership.id,
    });
    await linkAll(
      ports,
      partnership,
      seed.people.flatMap(({ identities }) => identities),
    );
    return isNew;
  };
}
