import type { Round } from '#bot/domain/round.ts';
import type { Snapshot } from '#bot/domain/snapshot.ts';
import type { Ports } from '#bot/use-cases/ports.ts';

/** The newest snapshot of the ordinary round before; null where that was never frozen. */
export async function snapshotBefore(ports: Ports, partnershipId: string, round: Round): Promise<Snapshot | null> {
  const rounds = await ports.records.rounds(partnershipId);
  const [before] = rounds
    .filter(({ id, kind, state }) => id !== round.id && kind === 'ordinary' && state === 'closed')
    .filter(({ opensOn }) => opensOn < round.opensOn)
    .toSorted((a, b) => (a.opensOn < b.opensOn ? 1 : -1));
  return before && before.snapshot > 0 ? ports.records.snapshot(partnershipId, before.id, before.snapshot) : null;
}
