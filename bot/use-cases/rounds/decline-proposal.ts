import type { Round } from '#bot/domain/round.ts';
import { roundAfter } from '#bot/domain/round-states.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { changeRound, type RoundQuestion } from './change-round.ts';

/** Leaves the dates as they are. Refuses `nothing_proposed`. */
export function declineProposal(ports: Ports) {
  return (question: RoundQuestion): Promise<Round> =>
    changeRound(ports, question, ({ round }) => ({
      round: roundAfter(round.value, { kind: 'decline_proposal' }),
      action: 'round_dates_declined',
      changes: [],
    }));
}
