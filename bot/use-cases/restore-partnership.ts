import type { Backup, BackupRow } from '#bot/domain/backup.ts';
import type { Backups } from './backups.ts';
import { linkAll } from './create-partnership.ts';
import type { Ports } from './ports.ts';
import { runDue } from './rounds/run-due.ts';
import { unlinkAll } from './unlink-all.ts';
import { unsaid } from './unsaid.ts';

export type RestorePartnership = {
  readonly backup: Backup;
  /** Rows of a newer backup, whose hidden texts stay hidden. */
  readonly newer: readonly BackupRow[];
  /** The name of the partnership that is to be replaced, as somebody typed it; null where none may be there. */
  readonly typedName: string | null;
  readonly at: string;
};

export type Restored =
  | { readonly kind: 'restored' }
  /** Nothing was changed: one stands there, and its name was not typed. */
  | { readonly kind: 'stands_there'; readonly name: string }
  /** Written, but nobody is let in: what should have been done since the backup could not be. Asked again, it goes on. */
  | { readonly kind: 'work_failed'; readonly causes: readonly unknown[] };

/**
 * Brings a partnership back as it was. Nobody finds it until it is whole. What fell due since the backup is done, so that
 * rounds and meetings stand as they should today, but nobody is told: they may have been told before. Killed anywhere
 * and asked again it comes to the same.
 */
export function restorePartnership(ports: Ports, backups: Backups) {
  return async ({ backup, newer, typedName, at }: RestorePartnership): Promise<Restored> => {
    const { partnershipId } = backup;
    const { name, stage } = await backups.standing(partnershipId);
    if (stage !== 'linking') {
      if (name !== null && stage === null && typedName?.trim() !== name) return { kind: 'stands_there', name };
      await unlinkAll(ports, partnershipId);
      await backups.write({ backup, newer, at });
      const { failures } = await runDue(unsaid(ports, at))(partnershipId, at);
      if (failures.length > 0) return { kind: 'work_failed', causes: failures.map(({ cause }) => cause) };
      await backups.point(partnershipId);
    }
    await letIn(ports, partnershipId);
    await backups.end(partnershipId);
    return { kind: 'restored' };
  };
}

/** Calendar addresses and invitations are not brought back: some may have been revoked since. */
async function letIn(ports: Ports, partnershipId: string): Promise<void> {
  const { partnership, people } = (await ports.partnerships.now(partnershipId)) ?? {};
  if (!partnership || !people) throw new Error('A restored partnership has no head');
  await linkAll(
    ports,
    partnership,
    people.flatMap(({ identities }) => identities),
  );
}
