import { badCalendar } from '#bot/domain/calendar-problem.ts';
import { roundWork } from '#bot/domain/due-work.ts';
import { localDay } from '#bot/domain/local-time.ts';
import type { Round } from '#bot/domain/round.ts';
import { dueInstant, isBefore } from '#bot/domain/round-instants.ts';
import { roundAfter } from '#bot/domain/round-states.ts';
import type { StrategyVersion } from '#bot/domain/strategy.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { changeRound, type RoundChange, type RoundQuestion } from './change-round.ts';
import { openingAlone } from './opening-alone.ts';
import { openingTime } from './opening-time.ts';

/**
 * Says yes to opening a round: it waits for the hours in which we send, at least ten minutes, and can be undone until
 * then. It takes the strategy version in force. Refuses `bad_calendar` where it would be due by then or where the
 * strategy's period has run out, and `round_under_way` beside another of its kind.
 */
export function confirmOpening(ports: Ports) {
  return (question: RoundQuestion): Promise<Round> =>
    changeRound(ports, question, async (found) => {
      const { strategy, change } = await openingAlone(ports, question.partnershipId, found.round.value);
      const opensAt = openingTime(found.round.value, found.settings, { at: question.at, zone: found.zone });
      const confirmed = roundAfter(found.round.value, { kind: 'confirm_opening', opensAt });
      const round = { ...confirmed, strategyVersionId: strategy.id };
      assertStillTime(round, opensAt, { ...found, strategy });
      return {
        round,
        action: 'round_opening',
        changes: [change, { kind: 'due', value: roundWork(round.id, 'open_round', opensAt) }],
      };
    });
}

type Surroundings = Pick<RoundChange, 'zone'> & { readonly strategy: StrategyVersion };

function assertStillTime(round: Round, opensAt: string, { strategy: { validTo }, zone }: Surroundings): void {
  const opensOn = localDay(opensAt, zone);
  if (validTo < opensOn) throw badCalendar([{ code: 'strategy_ended', dates: { strategyValidTo: validTo } }]);
  if (isBefore(opensAt, dueInstant(round, zone))) return;
  throw badCalendar([{ code: 'opens_after_due', dates: { opensOn, dueOn: round.dueOn } }]);
}
