import type { Overview } from '#bot/contract/overview.ts';
import { formatDay, formatWeekday } from '#bot/text/format.ts';
import type { Words } from '#tab/text/text-context.tsx';

/** When the round is due, in words, seen from the day the overview was made. */
export function roundLine(overview: Overview, { language, text }: Words): string {
  const { round, partnership } = overview;
  if (!round) return text.round.none;
  if (round.state === 'closed') return text.round.closed(formatDay(round.dueOn, language));
  if (round.state === 'planned') return text.round.planned(formatDay(round.opensOn, language));
  const days = daysBetween(localDay(overview.generatedAt, partnership.timeZone), round.dueOn);
  return text.round.due(formatWeekday(round.dueOn, language), distance(days, text));
}

function distance(days: number, text: Words['text']): string {
  if (days < 0) return text.round.overdue(-days);
  if (days === 0) return text.round.today;
  return days === 1 ? text.round.tomorrow : text.round.inDays(days);
}

/** The local ISO date of an instant; Swedish writes dates in that form. */
function localDay(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date(instant));
}

/** Calendar days, so that a change of the clock counts for nothing. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
