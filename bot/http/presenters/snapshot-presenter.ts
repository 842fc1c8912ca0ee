import type { SnapshotShown } from '#bot/contract/snapshot.ts';
import type { VisibleEntry, VisibleSnapshot } from '#bot/use-cases/rounds/read-snapshot.ts';
import { presentUpdate } from './initiative-presenter.ts';

/** A frozen round, field by field. Names of people are those of today: the copy itself holds none. */
export function presentSnapshot(snapshot: VisibleSnapshot): SnapshotShown {
  const { frozenAt, entries } = snapshot;
  return {
    frozenAt,
    entries: entries.map((entry) => presentEntry(entry, snapshot)),
  };
}

function presentEntry(entry: VisibleEntry, { round, people }: VisibleSnapshot): SnapshotShown['entries'][number] {
  return {
    initiativeId: entry.initiativeId,
    name: entry.name,
    nameEn: entry.nameEn,
    requestState: entry.requestState,
    changedSinceLast: entry.changedSinceLast,
    update: entry.update && presentUpdate(entry.update, [round], people),
  };
}
