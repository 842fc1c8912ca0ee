import type { daCalendar } from './da-calendar.ts';
import { formatDay } from './format.ts';

export const enCalendar: typeof daCalendar = {
  due_missing: () => 'Choose a due date, or choose a meeting to count it from.',
  opens_after_due: ({ opensOn, dueOn }) =>
    `The status round opens on ${day(opensOn)}, after the due date ${day(dueOn)}. Let it open earlier, or choose a later due date.`,
  grace_before_due: ({ graceUntil, dueOn }) =>
    `Late answers are only taken until ${day(graceUntil)}, before the due date ${day(dueOn)}. Choose a later day.`,
  due_too_late: ({ dueOn, latestDueOn, meetingOn }) =>
    `The due date ${day(dueOn)} is too close to the meeting on ${day(meetingOn)}. Make it ${day(latestDueOn)} at the latest.`,
  goal_summaries_before_close: ({ goalSummariesOn, graceUntil }) =>
    `The goals must be summed up by ${day(goalSummariesOn)}, but answers may come until ${day(graceUntil)}. Close the status round before, or move the meeting.`,
  pack_before_close: ({ packFrozenOn, graceUntil }) =>
    `The meeting pack must be final on ${day(packFrozenOn)}, but answers may come until ${day(graceUntil)}. Close the status round before, or move the meeting.`,
  meeting_on_closed_day: ({ meetingOn }) =>
    `The day of the meeting, ${day(meetingOn)}, is closed. Choose another day for the meeting.`,
  meeting_before_opening: ({ meetingOn, opensOn }) =>
    `The meeting on ${day(meetingOn)} comes before the status round opens on ${day(opensOn)}. Choose a later meeting, or let the status round open earlier.`,
  strategy_ended: ({ strategyValidTo, opensOn }) =>
    `The strategy runs until ${day(strategyValidTo)}, and the status round only opens on ${day(opensOn)}. Extend the strategy, or take the next version into use.`,
  no_working_day: ({ day: around }) =>
    `There is no working day for half a year around ${day(around)}. Correct the closed days and quiet periods.`,
};

function day(date: string | undefined): string {
  return date === undefined ? '' : formatDay(date, 'en');
}
