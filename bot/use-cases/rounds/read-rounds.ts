import type { Identity } from '#bot/domain/person.ts';
import type { Round } from '#bot/domain/round.ts';
import { admit } from '#bot/use-cases/admit.ts';
import type { Ports } from '#bot/use-cases/ports.ts';

/** All rounds ever, newest first: their names and dates are for the whole partnership. */
export function readRounds(ports: Ports) {
  return async (question: { identity: Identity; partnershipId: string }): Promise<readonly Round[]> => {
    await admit(ports, question.identity, question.partnershipId);
    return ports.records.rounds(question.partnershipId);
  };
}
