import type { Round } from '#bot/domain/round.ts';
import type { Snapshot } from '#bot/domain/snapshot.ts';
import type { PartnershipNow, Ports } from '#bot/use-cases/ports.ts';

/**
 * The newest snapshot of the ordinary round before; null where that was never frozen. Rounds that others have replaced are
 * looked at only where it can be one of them: one that was opened once more may be older than they are.
 */
export async function snapshotBefore(ports: Ports, now: PartnershipNow, round: Round): Promise<Snapshot | null> {
  const { id } = now.partnership;
  const current = newestBefore(now.rounds, round);
  const before = current?.snapshot === 1 ? current : newestBefore(await ports.records.rounds(id), round);
  return before && before.snapshot > 0 ? ports.records.snapshot(id, before.id, before.snapshot) : null;
}

function newestBefore(rounds: readonly Round[], round: Round): Round | null {
  const [before] = rounds
    .filter(({ id, kind, state }) => id !== round.id && kind === 'ordinary' && state === 'closed')
    .filter(({ opensOn }) => opensOn < round.opensOn)
    .toSorted((a, b) => (a.opensOn < b.opensOn ? 1 : -1));
  return before ?? null;
}
