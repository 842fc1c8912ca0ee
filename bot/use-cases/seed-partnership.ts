import { hasRole, type Person } from '#bot/domain/person.ts';
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
    await claimFor(ports, seed.people, at);
    return isNew;
  };
}

/** An administrator whom the file names is known to the store, which then lets in no first one from the settings. */
async function claimFor(ports: Ports, people: readonly Person[], at: string): Promise<void> {
  const [first] = people.filter((person) => hasRole(person, 'administrator')).flatMap(({ identities }) => identities);
  if (!first || (await ports.directory.hasAdministrator())) return;
  const subject = `${first.tenantId}/${first.objectId}`;
  await ports.directory.claimAdministration(first, { at, by: 'seed', action: 'administrator_claimed', subject });
}
