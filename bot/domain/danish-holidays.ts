import { Temporal } from 'temporal-polyfill';

/** Whether a local day (ISO date) is a Danish public holiday (helligdag) by law. */
export function isDanishHoliday(day: string): boolean {
  const year = Number(day.slice(0, 4));
  return danishHolidays(year).includes(day);
}

/**
 * The public holidays of a year, ISO dates in order: by rule, as a list must be kept up and several known ones
 * still have store bededag. Days that are free by agreement only are settings.
 */
export function danishHolidays(year: number): readonly string[] {
  const easter = Temporal.PlainDate.from(easterSunday(year));
  const movable = daysFromEaster(year).map((days) => easter.add({ days }).toString());
  return [dayOf(year, 1, 1), ...movable, dayOf(year, 12, 25), dayOf(year, 12, 26)];
}

/** Easter Sunday of a year in the Gregorian calendar, ISO date: the computation of Meeus, Jones and Butcher. */
export function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonDrift = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonDrift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const daysAfterMarch21 = epact + weekday - 7 * correction + 1;
  return Temporal.PlainDate.from({ year, month: 3, day: 21 }).add({ days: daysAfterMarch21 }).toString();
}

/** Store bededag, the fourth Friday after Easter, was abolished by law from 1 January 2024. */
const lastYearOfPrayerDay = 2023;

/** Skærtorsdag, langfredag, påskedag, 2. påskedag, (store bededag,) Kristi himmelfartsdag, pinsedag, 2. pinsedag. */
function daysFromEaster(year: number): readonly number[] {
  return year <= lastYearOfPrayerDay ? [-3, -2, 0, 1, 26, 39, 49, 50] : [-3, -2, 0, 1, 39, 49, 50];
}

function dayOf(year: number, month: number, day: number): string {
  return Temporal.PlainDate.from({ year, month, day }).toString();
}
