import { Refusal } from '#bot/domain/refusal.ts';
import { isAnswered, type StatusRequest } from '#bot/domain/round.ts';
import { admit } from '#bot/use-cases/admit.ts';
import { counterChanges } from '#bot/use-cases/notices-of-round.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { handleRequest, type RequestQuestion } from './handling.ts';
import { judgedAnswer } from './judging.ts';
import { seenWith } from './mark-seen.ts';

/** `version`: the answer that was read. */
export type Acknowledge = RequestQuestion & { readonly version: number };

/**
 * Says that an answer has been read and is taken as it is; also after the round has closed, and also where it was
 * returned and its question is settled otherwise. Refuses as `judgedAnswer` does, and `not_answered` where the
 * initiative is excused. Twice is once.
 */
export function acknowledge(ports: Ports) {
  return async (question: Acknowledge): Promise<StatusRequest> => {
    const member = await admit(ports, question.identity, question.partnershipId);
    return handleRequest(ports, { question, member }, async (found) => {
      const update = await judgedAnswer(ports, found, question.version);
      if (found.request.state === 'acknowledged') return null;
      if (found.request.state === 'excused') throw new Refusal('not_answered');
      const seen = await seenWith(ports, { ...question, personId: member.person.id, version: update.version });
      const isCounted = isAnswered(found.request.state);
      const channels = isCounted ? [] : await ports.records.channels(question.partnershipId);
      const changes = [...seen, ...counterChanges(channels, found.round, question.at)];
      return { request: { state: 'acknowledged', note: '' }, action: 'request_acknowledged', changes };
    });
  };
}
