import type { Outgoing } from '#bot/domain/notice.ts';
import type { StandingPlace } from '#bot/use-cases/notices/prepared.ts';
import type { Records } from '#bot/use-cases/records.ts';
import type { Tagged } from '#bot/use-cases/tagged.ts';
import { instantOf } from './machine-clock.ts';
import { takenPlace } from './standing-place.ts';

export type Claiming = {
  readonly partnershipId: string;
  /** As it was read before. */
  readonly outgoing: Tagged<Outgoing>;
  readonly nowMs: number;
  /** Taken with it, where it is a standing post's first. */
  readonly place?: StandingPlace | undefined;
};

/**
 * Begins an attempt that is ours alone; null where somebody else began one, or settled it, since it was read.
 * What is stored decides, not what the write answered: a write that is repeated because its answer was lost meets itself.
 */
export async function claimOutgoing(
  records: Pick<Records, 'commit' | 'outgoingOf'>,
  { partnershipId, outgoing, nowMs, place }: Claiming,
): Promise<Tagged<Outgoing> | null> {
  const attemptId = crypto.randomUUID();
  const value = {
    ...outgoing.value,
    attemptId,
    attemptedAt: instantOf(nowMs),
    attempts: outgoing.value.attempts + 1,
    notBefore: null,
    heldUntil: null,
  };
  await records.commit(partnershipId, [{ kind: 'outgoing', value, tag: outgoing.tag }, ...takenPlace(place, nowMs)]);
  const stored = await records.outgoingOf(partnershipId, value.intent.id);
  return stored?.value.attemptId === attemptId ? stored : null;
}
