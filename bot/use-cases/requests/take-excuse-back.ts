import { Refusal } from '#bot/domain/refusal.ts';
import { type StatusRequest, takesAnswers } from '#bot/domain/round.ts';
import { roundNames } from '#bot/use-cases/answering.ts';
import { coordinating } from '#bot/use-cases/coordinating.ts';
import { counterChanges } from '#bot/use-cases/notices-of-round.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { handleRequest, type RequestQuestion } from './handling.ts';

/**
 * A coordinator asks an initiative after all, which then stands where its newest answer in the round left it. Refuses
 * `round_closed` and `not_excused`.
 */
export function takeExcuseBack(ports: Ports) {
  return async (question: RequestQuestion): Promise<StatusRequest> => {
    const member = await coordinating(ports, question.identity, question.partnershipId);
    return handleRequest(ports, { question, member }, async ({ round, request }) => {
      if (!takesAnswers(round)) throw new Refusal('round_closed', roundNames(round));
      if (request.state !== 'excused') throw new Refusal('not_excused');
      const changes = counterChanges(await ports.records.channels(question.partnershipId), round, question.at);
      const state = request.version === null ? 'not_started' : 'submitted';
      return { request: { state, note: '' }, action: 'request_excuse_taken_back', changes };
    });
  };
}
