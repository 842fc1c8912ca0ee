import { readNote } from '#bot/domain/read-note.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { isSettled, type StatusRequest, takesAnswers } from '#bot/domain/round.ts';
import { roundNames } from '#bot/use-cases/answering.ts';
import { coordinating } from '#bot/use-cases/coordinating.ts';
import { counterChanges } from '#bot/use-cases/notices-of-round.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { handleRequest, type RequestQuestion } from './handling.ts';

/** `reason`: as typed; for coordinators and those who answer for the initiative. */
export type Excuse = RequestQuestion & { readonly reason: string };

/**
 * A coordinator excuses an initiative from a round: nobody is reminded of it any more. Refuses `round_closed`, what
 * `readNote` refuses, and `already_answered`.
 */
export function excuse(ports: Ports) {
  return async (input: Excuse): Promise<StatusRequest> => {
    const member = await coordinating(ports, input.identity, input.partnershipId);
    const note = readNote(input.reason, 'reason');
    return handleRequest(ports, { question: input, member }, async ({ round, request }) => {
      if (!takesAnswers(round)) throw new Refusal('round_closed', roundNames(round));
      if (request.state === 'excused' && request.note === note) return null;
      if (isSettled(request.state) && request.state !== 'excused') throw new Refusal('already_answered');
      const changes = counterChanges(await ports.records.channels(input.partnershipId), round, input.at);
      return { request: { state: 'excused', note }, action: 'request_excused', changes };
    });
  };
}
