import type { Language } from './language.ts';

/** When the leads are reminded: days of the calendar or working days before the due day; 0 is the day itself. */
export type ReminderStep = { readonly unit: 'days' | 'working_days'; readonly before: number };

/** The sentences that ask and remind, and whom to tell where something is in the way; an empty one falls back to ours. */
export type NoticeTexts = {
  readonly asked: string;
  readonly reminder: string;
  readonly lastDay: string;
  /** Stands in the accessibility statement, which anybody may read. */
  readonly contact: string;
};

/** Some days on which nobody is asked, such as a school holiday; first and last local day, ISO dates. */
export type QuietPeriod = { readonly from: string; readonly to: string; readonly name: string };

/** What the coordinators decide about the partnership's calendar and notices. */
export type Settings = {
  /** Days agreed to be closed: `MM-DD` for every year, or one ISO date. */
  readonly closedDays: readonly string[];
  readonly quietPeriods: readonly QuietPeriod[];
  /** Local times `HH:MM` between which personal messages are sent, on working days only. */
  readonly sendFrom: string;
  readonly sendUntil: string;
  /** Local time `HH:MM` at which reminders go out. */
  readonly reminderTime: string;
  readonly reminders: readonly ReminderStep[];
  /** Working days after the due day in which a late answer is taken. */
  readonly graceWorkingDays: number;
  readonly texts: Readonly<Record<Language, NoticeTexts>>;
};

/** As the sources describe the partnership's habits; every part can be changed by a coordinator. */
export const defaultSettings: Settings = {
  closedDays: ['05-01', '06-05', '12-24', '12-31'],
  quietPeriods: [],
  sendFrom: '08:00',
  sendUntil: '15:30',
  reminderTime: '08:30',
  reminders: [
    { unit: 'days', before: 14 },
    { unit: 'working_days', before: 5 },
    { unit: 'days', before: 0 },
  ],
  graceWorkingDays: 3,
  texts: {
    da: { asked: '', reminder: '', lastDay: '', contact: '' },
    en: { asked: '', reminder: '', lastDay: '', contact: '' },
  },
};
