import { type DueWork, roundWork } from './due-work.ts';
import { localInstant } from './round-instants.ts';

/** In the autumn, while the next year's calendars are still open. */
const planningDay = '10-01';

/** When a series plans its next year: the next 1 October at nine, after a local day (ISO date). */
export function seriesYearWork(seriesId: string, day: string, zone: string): DueWork {
  const year = Number(day.slice(0, 4)) + (day.slice(5) < planningDay ? 0 : 1);
  return roundWork(seriesId, 'series_year', localInstant(`${year}-${planningDay}`, '09:00', zone));
}
