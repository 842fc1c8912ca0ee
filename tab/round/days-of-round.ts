import type { RoundDates } from '#bot/domain/round.ts';

export type DayCount = { readonly day: string; readonly count: number };

/** Enough to see a round at; a longer one is shown from its last answers back. */
const mostDays = 120;

/**
 * Every day (ISO) from the round's opening, or the first answer, to its last day for answers, or the last one that
 * came; so that a day without any is seen as one.
 */
export function daysOfRound(
  perDay: readonly DayCount[],
  { opensOn, graceUntil }: Pick<RoundDates, 'opensOn' | 'graceUntil'>,
): readonly DayCount[] {
  const counts = new Map(perDay.map(({ day, count }) => [day, count]));
  const known = [opensOn, graceUntil, ...counts.keys()].toSorted();
  const [first = opensOn] = known;
  const last = known.at(-1) ?? graceUntil;
  const days: DayCount[] = [];
  for (let at = startOf(first); at <= startOf(last); at += dayMs) {
    const day = new Date(at).toISOString().slice(0, 10);
    days.push({ day, count: counts.get(day) ?? 0 });
  }
  return days.slice(-mostDays);
}

/** The day on which most came, the first of several; null where none did. */
export function busiestDay(perDay: readonly DayCount[]): DayCount | null {
  return perDay.reduce<DayCount | null>((most, each) => (each.count > (most?.count ?? 0) ? each : most), null);
}

export function answersIn(perDay: readonly DayCount[]): number {
  return perDay.reduce((sum, { count }) => sum + count, 0);
}

const dayMs = 86_400_000;

/** Days are counted in UTC, where each has 24 hours. */
function startOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
