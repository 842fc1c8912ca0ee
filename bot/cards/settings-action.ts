import type { Language } from '#bot/domain/language.ts';
import { longestNoticeText, mostReminders } from '#bot/domain/parse-settings.ts';
import type { NoticeTexts, ReminderStep } from '#bot/domain/settings.ts';
import { type Fields, type Pressed, readTyped, readWord } from './card-fields.ts';
import { type DeskPlace, readPlace } from './people-action.ts';
import { type Step, steps } from './planning-action.ts';

/** What a coordinator pressed about the settings. */
export type SettingsAction =
  | Pressed<'settings.show', DeskPlace>
  | Pressed<'settings.texts', EditedPlace & { readonly typed: TypedTexts }>
  | Pressed<'settings.times', EditedPlace & { readonly typed: TypedTimes }>
  | Pressed<'settings.days', EditedPlace & { readonly typed: TypedDays }>;

/** `version` says which settings the form was drawn from; null where it was none. */
export type EditedPlace = DeskPlace & { readonly step: Step; readonly version: string | null };

export type TypedTexts = Readonly<Record<Language, NoticeTexts>>;

/** `before` as typed: digits, nothing, or whatever else a client let through. Times are `HH:MM`, or null. */
export type TypedStep = { readonly before: string; readonly unit: ReminderStep['unit'] };

export type TypedTimes = {
  /** By their place on the card; an empty one is no reminder. */
  readonly reminders: readonly TypedStep[];
  readonly reminderTime: string | null;
  readonly sendFrom: string | null;
  readonly sendUntil: string | null;
  readonly graceWorkingDays: string;
};

/** Days and periods, one a line. */
export type TypedDays = { readonly closedDays: string; readonly quietPeriods: string };

export const languages = ['da', 'en'] as const satisfies readonly Language[];
export const noticeTexts = [
  'asked',
  'reminder',
  'lastDay',
  'contact',
] as const satisfies readonly (keyof NoticeTexts)[];
export const reminderUnits = ['days', 'working_days'] as const satisfies readonly ReminderStep['unit'][];
export const longestDays = 6000;

/** The ids of the inputs of which there are several. */
export const inputIds = {
  text: (name: keyof NoticeTexts, language: Language) => `${name}_${language}`,
  before: (place: number) => `before${place}`,
  unit: (place: number) => `unit${place}`,
};

/** Reads the data of a settings button; null where it is none of these, or broken. Never throws. */
export function readSettingsAction(fields: Fields): SettingsAction | null {
  const place = readPlace(fields);
  if (!place) return null;
  const version = readTyped(fields.get('settingsVersion'), 200);
  const edited = { ...place, step: readWord(steps, fields.get('step')) ?? 'ask', version: version || null };
  switch (fields.get('verb')) {
    case 'settings.show':
      return { verb: 'settings.show', ...place };
    case 'settings.texts':
      return { verb: 'settings.texts', ...edited, typed: { da: readTexts(fields, 'da'), en: readTexts(fields, 'en') } };
    case 'settings.times':
      return { verb: 'settings.times', ...edited, typed: readTimes(fields) };
    case 'settings.days':
      return { verb: 'settings.days', ...edited, typed: readDays(fields) };
    default:
      return null;
  }
}

/** More than the limit is read, so that it is refused and not cut. */
function readTexts(fields: Fields, language: Language): NoticeTexts {
  const typed = (name: keyof NoticeTexts) =>
    readTyped(fields.get(inputIds.text(name, language)), longestNoticeText * 3);
  return {
    asked: typed('asked'),
    reminder: typed('reminder'),
    lastDay: typed('lastDay'),
    contact: typed('contact'),
  };
}

function readTimes(fields: Fields): TypedTimes {
  return {
    reminders: Array.from({ length: mostReminders }, (_, place) => ({
      before: readCount(fields.get(inputIds.before(place))),
      unit: readWord(reminderUnits, fields.get(inputIds.unit(place))) ?? 'days',
    })),
    reminderTime: readTime(fields.get('reminderTime')),
    sendFrom: readTime(fields.get('sendFrom')),
    sendUntil: readTime(fields.get('sendUntil')),
    graceWorkingDays: readCount(fields.get('graceWorkingDays')),
  };
}

function readDays(fields: Fields): TypedDays {
  const most = longestDays * 3;
  return {
    closedDays: readTyped(fields.get('closedDays'), most),
    quietPeriods: readTyped(fields.get('quietPeriods'), most),
  };
}

/** Some clients send numbers as text. */
function readCount(value: unknown): string {
  return typeof value === 'number' ? String(value) : readTyped(value, 20).trim();
}

function readTime(value: unknown): string | null {
  return typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value) ? value : null;
}
