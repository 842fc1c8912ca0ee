import type { Initiative } from '#bot/domain/initiative.ts';
import { localDay } from '#bot/domain/local-time.ts';
import type { Person } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { Round } from '#bot/domain/round.ts';
import type { Snapshot, SnapshotEntry } from '#bot/domain/snapshot.ts';
import { admit } from '#bot/use-cases/admit.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { type VisibleUpdate, visibleTo } from '#bot/use-cases/visible-update.ts';
import type { RoundQuestion } from './change-round.ts';

/** A frozen round as one reader may see it: a text that is not theirs to read is gone, not hidden. */
export type VisibleSnapshot = Omit<Snapshot, 'entries'> & {
  readonly round: Round;
  readonly entries: readonly VisibleEntry[];
  /** Whose names its authors have now. */
  readonly people: readonly Person[];
};

export type VisibleEntry = Omit<SnapshotEntry, 'update'> & { readonly update: VisibleUpdate | null };

/**
 * One snapshot of a round, the newest where `number` is null. Who may read a text is decided as of now, by the
 * reader's role today and the text's visibility then. Refuses `no_such_round` where it was never closed.
 */
export function readSnapshot(ports: Ports) {
  return async (question: RoundQuestion & { readonly number: number | null }): Promise<VisibleSnapshot> => {
    const { partnershipId, roundId } = question;
    const { person, partnership } = await admit(ports, question.identity, partnershipId);
    const [round, now] = await Promise.all([
      ports.partnerships.round(partnershipId, roundId),
      ports.partnerships.now(partnershipId),
    ]);
    const number = question.number ?? round?.snapshot ?? 0;
    // A copy that is still being made is nobody's to read.
    if (!round || !now || number < 1 || number > round.snapshot) throw new Refusal('no_such_round');
    const snapshot = await ports.records.snapshot(partnershipId, roundId, number);
    if (!snapshot) throw new Refusal('no_such_round');
    const initiatives = new Map(now.initiatives.map((initiative) => [initiative.id, initiative]));
    const day = localDay(question.at, partnership.timeZone);
    const visible = (initiative: Initiative | undefined, update: SnapshotEntry['update']) =>
      initiative && update ? visibleTo(person, { initiative, day }, update) : null;
    const entries = snapshot.entries.map((entry) => {
      return { ...entry, update: visible(initiatives.get(entry.initiativeId), entry.update) };
    });
    return { ...snapshot, round, entries, people: now.people };
  };
}
