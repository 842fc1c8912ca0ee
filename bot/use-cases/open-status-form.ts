import type { Language } from '#bot/domain/language.ts';
import type { Identity } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { RawStatus, StatusForm } from '#bot/domain/status-form.ts';
import { type Answering, answering, mayStillAnswer, roundNames } from './answering.ts';
import type { Ports } from './ports.ts';
import { statusForm } from './status-form.ts';

export type OpenStatusForm = {
  readonly identity: Identity;
  readonly partnershipId: string;
  readonly initiativeId: string;
  /** The round to answer in; left out or null for the one that asks now. */
  readonly roundId?: string | null;
  /** The lead or deputy for whom a coordinator enters it; left out or null where the caller answers. */
  readonly onBehalfOfId?: string | null;
  readonly formId: string;
  readonly language: Language;
  readonly at: string;
  /** What was typed before and is to be kept, or null. */
  readonly filled: RawStatus | null;
};

/**
 * The form, with the caller's own draft in it where they have one. A card may be older than its round: the form is then
 * of the round that asks now. Refuses as `answering` does, and `round_closed` where none does any more.
 */
export function openStatusForm(ports: Ports) {
  return async (input: OpenStatusForm): Promise<StatusForm> => {
    const { filled } = input;
    const found = await answeringNow(ports, input);
    const { partnership, person, initiative, round } = found;
    const address = { roundId: round.id, initiativeId: initiative.id, personId: person.id };
    const isOwnToGoOn = filled === null && found.onBehalfOf === null;
    const draft = isOwnToGoOn ? await ports.records.draft(partnership.id, address) : null;
    const held = draft ? { filled: draft.raw, draftSavedAt: draft.savedAt } : { filled };
    return statusForm(ports, found, { ...input, ...held });
  };
}

async function answeringNow(ports: Ports, input: OpenStatusForm): Promise<Answering> {
  const { identity, at, roundId = null } = input;
  const asking = () => answering(ports, identity, { ...input, roundId: null });
  if (roundId === null) return asking();
  const found = await answering(ports, identity, { ...input, roundId });
  if (mayStillAnswer(found, at)) return found;
  return asking().catch((error: unknown) => {
    if (!(error instanceof Refusal) || error.code !== 'no_open_round') throw error;
    throw new Refusal('round_closed', roundNames(found.round));
  });
}
