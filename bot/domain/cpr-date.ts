/** The parts as digits: a year of two or four. */
export type CprDate = { readonly day: string; readonly month: string; readonly year: string };

/** Is this a day that was or will be, or one with 60 added to the day, as replacement numbers have? */
export function isPossibleDate(date: CprDate): boolean {
  const day = Number(date.day) > 60 ? Number(date.day) - 60 : Number(date.day);
  return day >= 1 && day <= daysIn(Number(date.month), date.year);
}

const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysIn(month: number, year: string): number {
  if (month === 2 && mayBeLeapYear(year)) return 29;
  return daysOfMonth[month - 1] ?? 0;
}

/** A two-digit year may mean several centuries; `00` is a leap year in one of them (2000). */
function mayBeLeapYear(year: string): boolean {
  const number = Number(year);
  if (year.length === 2) return number % 4 === 0;
  return (number % 4 === 0 && number % 100 !== 0) || number % 400 === 0;
}
