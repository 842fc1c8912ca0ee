import type { Round } from '#bot/domain/round.ts';
import { roundAfter } from '#bot/domain/round-states.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { assertNotBeingOpened } from './being-opened.ts';
import { changeRound, type RoundQuestion } from './change-round.ts';

/** Takes back the yes to opening, as long as nobody was asked: the round is planned as before. */
export function undoOpening(ports: Ports) {
  return (question: RoundQuestion): Promise<Round> =>
    changeRound(ports, question, ({ round, work }) => {
      assertNotBeingOpened(round.value);
      return {
        round: roundAfter(round.value, { kind: 'undo' }),
        action: 'round_opening_undone',
        changes: work.filter(({ kind }) => kind === 'open_round').map((value) => ({ kind: 'due_done', value })),
      };
    });
}
