import { mayAnswerFor } from '#bot/domain/initiative.ts';
import { localDay } from '#bot/domain/local-time.ts';
import { mayReadText } from '#bot/domain/may-read-text.ts';
import type { PackEdit } from '#bot/domain/pack-edit.ts';
import { hasRole } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { Snapshot } from '#bot/domain/snapshot.ts';
import type { StatusUpdate } from '#bot/domain/status-update.ts';
import { type MemberNow, memberNow } from '#bot/use-cases/meetings/member-now.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { RoundQuestion } from '#bot/use-cases/rounds/change-round.ts';

/** One answer of a frozen round, and whether it has a meeting edition. */
export type PackEditLine = {
  readonly initiativeId: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly state: 'none' | 'edited' | 'outdated';
  readonly editedAt: string | null;
  readonly editedByName: string | null;
};

/**
 * The answers of a round that have or may have a meeting edition, in the strategy's order: to coordinators all that they
 * may read, to those who answer for initiatives their own, to others none. A round that was never frozen has none.
 * Refuses `no_such_round`.
 */
export function readPackEdits(ports: Ports) {
  return async (question: RoundQuestion): Promise<readonly PackEditLine[]> => {
    const { partnershipId, roundId, at } = question;
    const [member, round, edits] = await Promise.all([
      memberNow(ports, question),
      ports.partnerships.round(partnershipId, roundId),
      ports.records.packEdits(partnershipId, roundId),
    ]);
    if (!round) throw new Refusal('no_such_round');
    const snapshot = round.snapshot < 1 ? null : await ports.records.snapshot(partnershipId, roundId, round.snapshot);
    if (!snapshot) return [];
    const written = edits.map(({ value }) => value);
    return answersFor(member, snapshot, at).map(({ name, nameEn, update }) =>
      lineOf({ name, nameEn, update, edit: written.find((each) => each.initiativeId === update.initiativeId) }, member),
    );
  };
}

type Answered = Pick<PackEditLine, 'name' | 'nameEn'> & { readonly update: StatusUpdate };

function answersFor({ now, person }: MemberNow, { entries }: Snapshot, at: string): readonly Answered[] {
  const day = localDay(at, now.partnership.timeZone);
  return entries.flatMap(({ initiativeId, name, nameEn, update }) => {
    const initiative = now.initiatives.find(({ id }) => id === initiativeId);
    if (!update || !initiative) return [];
    const isTheirs = hasRole(person, 'coordinator') || mayAnswerFor(initiative, person, day);
    const text = { ...update, visibility: update.content.visibility };
    return isTheirs && mayReadText(text, person, { initiative, day }) ? [{ name, nameEn, update }] : [];
  });
}

function lineOf(
  { name, nameEn, update, edit }: Answered & { readonly edit: PackEdit | undefined },
  { now }: MemberNow,
): PackEditLine {
  const named = { initiativeId: update.initiativeId, name, nameEn };
  if (!edit) return { ...named, state: 'none', editedAt: null, editedByName: null };
  return {
    ...named,
    state: edit.version === update.version ? 'edited' : 'outdated',
    editedAt: edit.editedAt,
    editedByName: now.people.find(({ id }) => id === edit.editedById)?.name ?? null,
  };
}
