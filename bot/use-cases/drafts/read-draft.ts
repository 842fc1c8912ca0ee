import type { Draft } from '#bot/domain/draft.ts';
import type { Identity } from '#bot/domain/person.ts';
import { admit } from '#bot/use-cases/admit.ts';
import type { Ports } from '#bot/use-cases/ports.ts';

export type DraftQuestion = {
  readonly identity: Identity;
  readonly partnershipId: string;
  readonly roundId: string;
  readonly initiativeId: string;
};

/** The caller's own draft, or null: nobody else's can be asked for. */
export function readDraft(ports: Ports) {
  return async ({ identity, partnershipId, roundId, initiativeId }: DraftQuestion): Promise<Draft | null> => {
    const { person } = await admit(ports, identity, partnershipId);
    return ports.records.draft(partnershipId, { roundId, initiativeId, personId: person.id });
  };
}
