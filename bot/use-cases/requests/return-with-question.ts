import { answersAs } from '#bot/domain/answers-as.ts';
import { isTakingAnswers } from '#bot/domain/is-taking-answers.ts';
import { intentOf } from '#bot/domain/notice.ts';
import { answersFor } from '#bot/domain/person.ts';
import { readNote } from '#bot/domain/read-note.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { StatusRequest } from '#bot/domain/round.ts';
import type { StatusUpdate } from '#bot/domain/status-update.ts';
import { admit } from '#bot/use-cases/admit.ts';
import { roundNames } from '#bot/use-cases/answering.ts';
import { counterChanges } from '#bot/use-cases/notices-of-round.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import { type Handling, handleRequest, type RequestQuestion } from './handling.ts';
import { judgedAnswer } from './judging.ts';

export type ReturnWithQuestion = RequestQuestion & {
  /** The answer that was read. */
  readonly version: number;
  /** As typed. */
  readonly question: string;
};

/**
 * Sends an answer back with a question: its leads, and whoever wrote it, get a notice that opens their answer, and the
 * request waits for a new one. Refuses as `judgedAnswer` and `readNote` do, and `round_closed` once nobody can answer.
 */
export function returnWithQuestion(ports: Ports) {
  return async (input: ReturnWithQuestion): Promise<StatusRequest> => {
    const member = await admit(ports, input.identity, input.partnershipId);
    const note = readNote(input.question, 'question');
    return handleRequest(ports, { question: input, member }, async (found) => {
      const update = await judgedAnswer(ports, found, input.version);
      const { round, request } = found;
      if (!isTakingAnswers(round, input.at, found.partnership.timeZone)) {
        throw new Refusal('round_closed', roundNames(round));
      }
      if (request.state === 'excused') throw new Refusal('not_answered');
      if (request.state === 'returned' && request.note === note) return null;
      const channels = await ports.records.channels(input.partnershipId);
      const changes = [...noticesTo(found, update, input.at), ...counterChanges(channels, round, input.at)];
      return { request: { state: 'returned', note }, action: 'request_returned', changes };
    });
  };
}

function noticesTo({ initiative, people, round, day }: Handling, update: StatusUpdate, at: string): Change[] {
  const leads = people.filter(({ id }) => initiative.leadIds.includes(id)).map((lead) => answersFor(lead, day));
  const mayAuthorAnswer = answersAs(initiative, { id: update.authorId }, day) !== null;
  return [...new Set([...leads, ...(mayAuthorAnswer ? [update.authorId] : [])])].map((personId) => ({
    kind: 'send',
    value: intentOf({
      kind: 'returned',
      recipient: { kind: 'person', personId },
      roundId: round.id,
      initiativeId: initiative.id,
      version: update.version,
      createdAt: at,
      // The same answer can be returned more than once, with another question.
      occasion: at,
    }),
  }));
}
