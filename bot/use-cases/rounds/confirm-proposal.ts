import type { Round } from '#bot/domain/round.ts';
import { roundAfter } from '#bot/domain/round-states.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { changeRound, type RoundQuestion } from './change-round.ts';
import { assertAhead, changesOfDates } from './dates-changed.ts';
import { runNow } from './run-now.ts';

/** Takes the proposed dates; what follows is as if a coordinator had given them. Refuses `nothing_proposed`. */
export function confirmProposal(ports: Ports) {
  return async (question: RoundQuestion): Promise<Round> => {
    const { at } = question;
    const changed = await changeRound(ports, question, (found) => {
      const before = found.round.value;
      const round = roundAfter(before, { kind: 'confirm_proposal' });
      assertAhead(round, { before, at, zone: found.zone });
      return { round, action: 'round_dates_confirmed', changes: changesOfDates(found, round, at) };
    });
    await runNow(ports, question, 'dates_changed');
    return changed;
  };
}
