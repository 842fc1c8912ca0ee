import type { Language } from '#bot/domain/language.ts';
import type { Identity } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { RawStatus } from '#bot/domain/status-form.ts';
import { answering, mayStillAnswer } from '#bot/use-cases/answering.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { draftOf, longestDraft } from './draft-of.ts';

export type SaveDraft = {
  readonly identity: Identity;
  readonly address: { readonly partnershipId: string; readonly roundId: string; readonly initiativeId: string };
  readonly raw: RawStatus;
  readonly language: Language;
  readonly at: string;
};

export type SavedDraft = {
  /** ISO instant; null where nothing was written, so that there is no draft any more. */
  readonly savedAt: string | null;
  /** True where the digits of a CPR number were masked before it was stored. */
  readonly isMasked: boolean;
  /** False once the round has closed: it can be found again, but not be sent. */
  readonly mayBeSent: boolean;
  /** IANA zone in which `savedAt` is told. */
  readonly timeZone: string;
};

/**
 * Keeps what somebody has begun to write, for them alone, also once the round has closed. Refuses as `answering` does,
 * and `draft_too_long`.
 */
export function saveDraft(ports: Ports) {
  return async (input: SaveDraft): Promise<SavedDraft> => {
    const { address, at } = input;
    const found = await answering(ports, input.identity, { ...address, at });
    const made = draftOf(found, input);
    if (made.kind === 'too_long') throw new Refusal('draft_too_long', { limit: longestDraft });
    const standing = { mayBeSent: mayStillAnswer(found, at), timeZone: found.partnership.timeZone };
    if (made.kind === 'empty') {
      const own = { roundId: found.round.id, initiativeId: found.initiative.id, personId: found.person.id };
      await ports.records.commit(address.partnershipId, [{ kind: 'draft_done', value: own }]);
      return { savedAt: null, isMasked: false, ...standing };
    }
    await ports.records.commit(address.partnershipId, [{ kind: 'draft', value: made.draft }]);
    return { savedAt: made.draft.savedAt, isMasked: made.isMasked, ...standing };
  };
}
