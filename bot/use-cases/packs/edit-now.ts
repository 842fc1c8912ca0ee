import { localDay } from '#bot/domain/local-time.ts';
import { mayReadText } from '#bot/domain/may-read-text.ts';
import type { PackEdit } from '#bot/domain/pack-edit.ts';
import type { Identity, Person } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { StatusUpdate } from '#bot/domain/status-update.ts';
import { memberNow } from '#bot/use-cases/meetings/member-now.ts';
import type { PartnershipNow, Ports } from '#bot/use-cases/ports.ts';
import type { Tagged } from '#bot/use-cases/tagged.ts';

export type EditQuestion = {
  readonly identity: Identity;
  readonly partnershipId: string;
  readonly roundId: string;
  readonly initiativeId: string;
  readonly at: string;
};

/** An answer as its round was frozen with it, and what was written for the meeting beside it. */
export type EditNow = {
  readonly now: PartnershipNow;
  readonly person: Person;
  readonly update: StatusUpdate;
  /** As it was last written, perhaps beside an earlier answer; null where nobody has. */
  readonly edit: Tagged<PackEdit> | null;
};

/**
 * Refuses `no_such_round`, `round_not_in_state` before the round was frozen, `no_such_initiative` where it has no such
 * initiative, or an answer that the caller may not read, and `not_answered`.
 */
export async function editNow(ports: Ports, question: EditQuestion): Promise<EditNow> {
  const { partnershipId, roundId, initiativeId, at } = question;
  const [{ now, person }, round, edits] = await Promise.all([
    memberNow(ports, question),
    ports.partnerships.round(partnershipId, roundId),
    ports.records.packEdits(partnershipId, roundId),
  ]);
  if (!round) throw new Refusal('no_such_round');
  const snapshot = round.snapshot < 1 ? null : await ports.records.snapshot(partnershipId, roundId, round.snapshot);
  if (!snapshot) throw new Refusal('round_not_in_state', { state: round.state });
  const initiative = now.initiatives.find(({ id }) => id === initiativeId);
  const entry = snapshot.entries.find((each) => each.initiativeId === initiativeId);
  if (!initiative || !entry) throw new Refusal('no_such_initiative');
  const { update } = entry;
  if (!update) throw new Refusal('not_answered');
  const day = localDay(at, now.partnership.timeZone);
  const text = { ...update, visibility: update.content.visibility };
  if (!mayReadText(text, person, { initiative, day })) throw new Refusal('no_such_initiative');
  return { now, person, update, edit: edits.find(({ value }) => value.initiativeId === initiativeId) ?? null };
}
