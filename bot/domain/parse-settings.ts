import { containsCprNumber } from './cpr.ts';
import type { Language } from './language.ts';
import { isDay } from './local-time.ts';
import { readText } from './read-text.ts';
import { Refusal } from './refusal.ts';
import type { NoticeTexts, QuietPeriod, ReminderStep, Settings } from './settings.ts';
import { isWorkingDay, plusDays } from './working-days.ts';

/** Longest text of each notice, in UTF-16 code units. */
export const longestNoticeText = 500;
export const mostReminders = 10;
const mostClosedDays = 100;
const longestPeriodName = 100;
export const farthestReminderDays = 120;
export const longestGraceWorkingDays = 30;
const languages: readonly Language[] = ['da', 'en'];

/**
 * Settings as they are stored. Refuses `invalid_input` (fact: `field`, the name of the setting) where one makes no
 * sense, and `contains_cpr_number` where a text holds one.
 */
export function parseSettings(given: Settings): Settings {
  const settings = tidySettings(given);
  const [wrong] = wrongSettings(settings);
  if (wrong) throw new Refusal('invalid_input', { field: wrong });
  if (holdsCprNumber(settings)) throw new Refusal('contains_cpr_number', { field: 'texts' });
  return settings;
}

/** As they are stored where they make sense: texts without blanks around them, each closed day once and in order. */
export function tidySettings(given: Settings): Settings {
  return {
    ...given,
    closedDays: [...new Set(given.closedDays)].toSorted(),
    quietPeriods: given.quietPeriods.map((period) => ({ ...period, name: readText(period.name) })),
    texts: { da: readTexts(given.texts.da), en: readTexts(given.texts.en) },
  };
}

/** The name of every setting that makes no sense. */
export function wrongSettings(settings: Settings): readonly string[] {
  return Object.entries(checks).flatMap(([name, isSound]) => (isSound(settings) ? [] : [name]));
}

export function holdsCprNumber({ quietPeriods, texts }: Pick<Settings, 'quietPeriods' | 'texts'>): boolean {
  const typed = [...quietPeriods.map(({ name }) => name), ...languages.flatMap((lang) => Object.values(texts[lang]))];
  return typed.some(containsCprNumber);
}

function readTexts({ asked, reminder, lastDay, contact }: NoticeTexts): NoticeTexts {
  return {
    asked: readText(asked),
    reminder: readText(reminder),
    lastDay: readText(lastDay),
    contact: readText(contact),
  };
}

/** Whether each setting makes sense. */
const checks: Readonly<Record<keyof Settings, (settings: Settings) => boolean>> = {
  closedDays: (settings) => settings.closedDays.length <= mostClosedDays && settings.closedDays.every(isClosedDay),
  quietPeriods: (settings) => settings.quietPeriods.every(isPeriod) && hasWorkingDays(settings),
  sendFrom: ({ sendFrom }) => isTime(sendFrom),
  sendUntil: ({ sendFrom, sendUntil }) => isTime(sendUntil) && sendFrom < sendUntil,
  reminderTime: ({ reminderTime, sendFrom, sendUntil }) =>
    isTime(reminderTime) && sendFrom <= reminderTime && reminderTime < sendUntil,
  reminders: ({ reminders }) => reminders.length <= mostReminders && reminders.every(isStep),
  graceWorkingDays: ({ graceWorkingDays }) => isWithin(graceWorkingDays, longestGraceWorkingDays),
  texts: ({ texts }) => languages.every((lang) => Object.values(texts[lang]).every(isShort)),
};

const isTime = (time: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(time);
const isShort = (text: string) => text.length <= longestNoticeText;
const isWithin = (count: number, most: number) => Number.isInteger(count) && count >= 0 && count <= most;

/** 29 February is a day of the calendar, though not of every year. */
function isClosedDay(day: string): boolean {
  return isDay(day) || (/^\d\d-\d\d$/.test(day) && isDay(`2024-${day}`));
}

function isPeriod({ from, to, name }: QuietPeriod): boolean {
  return isDay(from) && isDay(to) && from <= to && name.length <= longestPeriodName;
}

function isStep({ before }: ReminderStep): boolean {
  return isWithin(before, farthestReminderDays);
}

/** A period so long that there is no working day for half a year, with the closed days around it, is a mistake. */
function hasWorkingDays(settings: Settings): boolean {
  return settings.quietPeriods.every(({ from }) => {
    const daysBefore = closedDaysFrom(plusDays(from, -1), -1, settings);
    return daysBefore + closedDaysFrom(from, 1, settings) < longestClosureDays;
  });
}

function closedDaysFrom(day: string, direction: 1 | -1, settings: Settings): number {
  for (let count = 0; count < longestClosureDays; count += 1) {
    if (isWorkingDay(plusDays(day, count * direction), settings)) return count;
  }
  return longestClosureDays;
}

const longestClosureDays = 180;
