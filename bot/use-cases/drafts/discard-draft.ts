import { admit } from '#bot/use-cases/admit.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { DraftQuestion } from './read-draft.ts';

/** Throws the caller's own draft away; where there is none, nothing happens. */
export function discardDraft(ports: Ports) {
  return async ({ identity, partnershipId, roundId, initiativeId }: DraftQuestion): Promise<void> => {
    const { person } = await admit(ports, identity, partnershipId);
    const own = { roundId, initiativeId, personId: person.id };
    await ports.records.commit(partnershipId, [{ kind: 'draft_done', value: own }]);
  };
}
