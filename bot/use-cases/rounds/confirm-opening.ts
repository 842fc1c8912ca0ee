import { badCalendar } from '#bot/domain/calendar-problem.ts';
import { roundWork } from '#bot/domain/due-work.ts';
import { localDay } from '#bot/domain/local-time.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { isUnderWay, type Round } from '#bot/domain/round.ts';
import { dueInstant, isBefore } from '#bot/domain/round-instants.ts';
import { roundAfter } from '#bot/domain/round-states.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { changeRound, type RoundChange, type RoundQuestion } from './change-round.ts';
import { openingTime } from './opening-time.ts';

/**
 * Says yes to opening a round: it waits for the hours in which we send, at least ten minutes, and can be undone until
 * then. It takes the strategy version in force. Refuses `bad_calendar` where it would be due by then or where the
 * strategy's period has run out, and `round_under_way` beside another of its kind.
 */
export function confirmOpening(ports: Ports) {
  return (question: RoundQuestion): Promise<Round> =>
    changeRound(ports, question, (found) => {
      const opensAt = openingTime(found.round.value, found.settings, { at: question.at, zone: found.zone });
      const confirmed = roundAfter(found.round.value, { kind: 'confirm_opening', opensAt });
      const round = { ...confirmed, strategyVersionId: found.now.partnership.strategy.id };
      assertStillTime(round, opensAt, found);
      assertAlone(round, found.now.rounds);
      return {
        round,
        action: 'round_opening',
        changes: [{ kind: 'due', value: roundWork(round.id, 'open_round', opensAt) }],
      };
    });
}

function assertStillTime(round: Round, opensAt: string, { now, zone }: RoundChange): void {
  const opensOn = localDay(opensAt, zone);
  const { validTo } = now.partnership.strategy;
  if (validTo < opensOn) throw badCalendar([{ code: 'strategy_ended', dates: { strategyValidTo: validTo } }]);
  if (isBefore(opensAt, dueInstant(round, zone))) return;
  throw badCalendar([{ code: 'opens_after_due', dates: { opensOn, dueOn: round.dueOn } }]);
}

/** Two ordinary rounds at once would ask the same twice; after an incident there may be several. */
export function assertAlone(round: Round, rounds: readonly Round[]): void {
  if (round.kind === 'extraordinary') return;
  const others = rounds.filter(({ id, kind }) => id !== round.id && kind === round.kind);
  if (others.some(isUnderWay)) throw new Refusal('round_under_way');
}
