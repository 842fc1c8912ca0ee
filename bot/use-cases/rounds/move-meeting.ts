import { badCalendar } from '#bot/domain/calendar-problem.ts';
import { proposedDates } from '#bot/domain/proposed-dates.ts';
import type { Round } from '#bot/domain/round.ts';
import { datesOf } from '#bot/domain/round-dates.ts';
import { roundAfter } from '#bot/domain/round-states.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { changeRound, type RoundQuestion } from './change-round.ts';

/**
 * The round's first meeting is held on another day (local ISO date): proposes the dates that follow, and changes
 * nothing until a coordinator confirms them. Refuses `bad_calendar` where none would do.
 */
export function moveMeeting(ports: Ports) {
  return (question: RoundQuestion & { readonly meetingOn: string }): Promise<Round> =>
    changeRound(ports, question, ({ round, now, settings, day }) => {
      const moved = {
        meetingOn: question.meetingOn,
        today: day,
        strategyValidTo: now.partnership.strategy.validTo,
      };
      const planned = proposedDates(round.value, moved, settings);
      if (!planned.ok) throw badCalendar(planned.problems);
      return {
        round: roundAfter(round.value, { kind: 'propose', dates: datesOf(planned.value) }),
        action: 'round_dates_proposed',
        changes: [],
      };
    });
}
