import { roundWork } from './due-work.ts';
import type { Meeting } from './meeting.ts';
import { type MeetingSeries, occurrencesIn, type SeriesFacts } from './meeting-series.ts';

/** A series' coming meetings: those that go with it when it is changed, and those that were changed by themselves. */
export type SeriesMeetings = { readonly follows: readonly Meeting[]; readonly stands: readonly Meeting[] };

export function factsOf(held: SeriesFacts): SeriesFacts {
  const { title, startTime, endTime, timeZone, place, onlineUrl, chairId, channelId, participantIds, plan } = held;
  return { title, startTime, endTime, timeZone, place, onlineUrl, chairId, channelId, participantIds, plan };
}

/** As they are before a change of what the series has in common. */
export function comingOf(series: MeetingSeries, meetings: readonly Meeting[], day: string): SeriesMeetings {
  const coming = ownOf(series, meetings, day);
  return dividedBy(coming, (meeting) => follows(meeting, series, [series, ...series.formers]));
}

/** Those that a change has not reached yet: they are still as the series was before. */
export function leftBehind(series: MeetingSeries, meetings: readonly Meeting[], day: string): readonly Meeting[] {
  return ownOf(series, meetings, day).filter(
    (meeting) => !hasFacts(meeting, series) && follows(meeting, series, series.formers),
  );
}

/** What goes on with a change where somebody was stopped on the way. */
export function followingWork(seriesId: string, at: string) {
  return roundWork(seriesId, 'series_follows', at);
}

/** Does it begin or end at another time, so that its meetings may meet others? */
export function hasOtherTime(one: SeriesFacts, other: SeriesFacts): boolean {
  return (['startTime', 'endTime', 'timeZone'] as const).some((field) => one[field] !== other[field]);
}

function ownOf(series: MeetingSeries, meetings: readonly Meeting[], day: string): readonly Meeting[] {
  return meetings.filter(({ seriesId, state, date }) => seriesId === series.id && state === 'planned' && date >= day);
}

function follows(meeting: Meeting, series: MeetingSeries, known: readonly SeriesFacts[]): boolean {
  const isMoved = meeting.group !== series.group || !isOnItsDay(meeting, series);
  return !isMoved && known.some((facts) => hasFacts(meeting, facts));
}

/** On the day that the rule gave it; its year stands in its id, wherever it was moved to. */
function isOnItsDay({ id, date }: Meeting, series: MeetingSeries): boolean {
  return occurrencesIn(Number(date.slice(0, 4)), series).some((each) => each.id === id && each.date === date);
}

function hasFacts(meeting: Meeting, facts: SeriesFacts): boolean {
  return JSON.stringify(factsOf(meeting)) === JSON.stringify(factsOf(facts));
}

function dividedBy(meetings: readonly Meeting[], isIn: (meeting: Meeting) => boolean): SeriesMeetings {
  return { follows: meetings.filter(isIn), stands: meetings.filter((meeting) => !isIn(meeting)) };
}
