import { hasRole, type Person } from '#bot/domain/person.ts';
import { workOfRound } from '#bot/domain/round-work.ts';
import type { PartnershipSeed } from '#bot/domain/seed.ts';
import { defaultSettings } from '#bot/domain/settings.ts';
import type { Snapshot } from '#bot/domain/snapshot.ts';
import { linkAll } from './create-partnership.ts';
import type { Ports } from './ports.ts';
import type { Change } from './records.ts';

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
    await beginWork(ports, seed, at);
    return isNew;
  };
}

/**
 * Puts down what its open rounds still have to do, and what was said and frozen before. The settings' row, which must not be there yet, makes it happen once:
 * also where the first seeding was interrupted, and never again after the clock has done some of it.
 */
async function beginWork(ports: Ports, seed: PartnershipSeed, at: string): Promise<void> {
  const { id, timeZone: zone } = seed.partnership;
  const open = seed.rounds.map(({ round }) => round).filter(({ state }) => state === 'open');
  if (open.length === 0) return;
  const work = open.flatMap((round) => workOfRound(round, defaultSettings, { zone, after: at }));
  await ports.records.commit(id, [
    { kind: 'settings', value: defaultSettings, tag: null },
    ...work.map((value): Change => ({ kind: 'due', value })),
    ...(seed.deliveries ?? []).map((value): Change => ({ kind: 'delivery', value })),
    ...(seed.snapshots ?? []).flatMap(frozen),
  ]);
}

function frozen({ entries, ...head }: Snapshot): readonly Change[] {
  const { roundId, number } = head;
  return [
    ...entries.map((value): Change => ({ kind: 'snapshot_entry', roundId, number, value })),
    { kind: 'snapshot', value: head },
  ];
}

/** An administrator whom the file names is known to the store, which then lets in no first one from the settings. */
async function claimFor(ports: Ports, people: readonly Person[], at: string): Promise<void> {
  const [first] = people.filter((person) => hasRole(person, 'administrator')).flatMap(({ identities }) => identities);
  if (!first || (await ports.directory.hasAdministrator())) return;
  const subject = `${first.tenantId}/${first.objectId}`;
  await ports.directory.claimAdministration(first, { at, by: 'seed', action: 'administrator_claimed', subject });
}
