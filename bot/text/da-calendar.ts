import type { CalendarProblemCode, ConcernedDates } from '#bot/domain/calendar-problem.ts';
import { formatDay } from './format.ts';

/** Why dates do not fit together, and what to do about it. */
export const daCalendar: Record<CalendarProblemCode, (dates: ConcernedDates) => string> = {
  due_missing: () => 'Vælg en frist, eller vælg et møde, så regner vi fristen ud.',
  opens_after_due: ({ opensOn, dueOn }) =>
    `Statusrunden åbner ${on(opensOn)}, efter fristen ${on(dueOn)}. Lad den åbne tidligere, eller vælg en senere frist.`,
  grace_before_due: ({ graceUntil, dueOn }) =>
    `Sene svar tages kun imod til ${on(graceUntil)}, og det er før fristen ${on(dueOn)}. Vælg en senere dag.`,
  due_too_late: ({ dueOn, latestDueOn, meetingOn }) =>
    `Fristen ${on(dueOn)} er for tæt på mødet ${on(meetingOn)}. Sæt den senest til ${on(latestDueOn)}.`,
  goal_summaries_before_close: ({ goalSummariesOn, graceUntil }) =>
    `Målene skal være opsummeret ${on(goalSummariesOn)}, men der kan komme svar til og med ${on(graceUntil)}. Luk statusrunden før, eller flyt mødet.`,
  pack_before_close: ({ packFrozenOn, graceUntil }) =>
    `Mødematerialet skal ligge fast ${on(packFrozenOn)}, men der kan komme svar til og med ${on(graceUntil)}. Luk statusrunden før, eller flyt mødet.`,
  meeting_on_closed_day: ({ meetingOn }) => `Der er lukket på mødedagen ${on(meetingOn)}. Vælg en anden dag til mødet.`,
  meeting_before_opening: ({ meetingOn, opensOn }) =>
    `Mødet ${on(meetingOn)} ligger, før statusrunden åbner ${on(opensOn)}. Vælg et senere møde, eller lad statusrunden åbne tidligere.`,
  strategy_ended: ({ strategyValidTo, opensOn }) =>
    `Strategien gælder til og med ${on(strategyValidTo)}, og statusrunden åbner først ${on(opensOn)}. Forlæng strategien, eller tag næste version i brug.`,
  no_working_day: ({ day }) =>
    `Der er ingen arbejdsdage i et halvt år omkring ${on(day)}. Ret lukkedagene og de stille perioder.`,
};

function on(day: string | undefined): string {
  return day === undefined ? '' : `den ${formatDay(day, 'da')}`;
}
