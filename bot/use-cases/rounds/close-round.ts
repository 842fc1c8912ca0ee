import { roundWork } from '#bot/domain/due-work.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { Round } from '#bot/domain/round.ts';
import { roundAfter } from '#bot/domain/round-states.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { changeRound, type RoundQuestion } from './change-round.ts';
import { runNow } from './run-now.ts';
import { replannedWork } from './work-changes.ts';

/** Closes an open round now and freezes what it said, without waiting for its grace. Answers with the closed round. */
export function closeRound(ports: Ports) {
  return async (question: RoundQuestion): Promise<Round> => {
    const { partnershipId, roundId, at } = question;
    await changeRound(ports, question, ({ round, work }) => {
      const closing = work.filter(({ kind }) => kind === 'close_round');
      return {
        round: roundAfter(round.value, { kind: 'begin_closing' }),
        action: 'round_closing',
        changes: replannedWork(closing, [roundWork(roundId, 'close_round', at)]),
      };
    });
    await runNow(ports, question, 'close_round');
    const closed = await ports.partnerships.round(partnershipId, roundId);
    if (!closed) throw new Refusal('no_such_round');
    return closed;
  };
}
