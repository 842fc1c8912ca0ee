import type { daSettings } from './da-settings.ts';
import { formatNumber } from './format.ts';

export const enSettings: typeof daSettings = {
  button: 'Settings',
  title: 'Settings',
  summary: 'Settings for status rounds',
  onlyCoordinators: 'The settings are decided by the coordinators. Write status to see your own initiatives.',
  saved: 'The settings are saved.',
  notSaved: 'Not saved yet:',
  changedMeanwhile:
    'Another coordinator has changed the settings since you were given this card. What you wrote still stands here. These are the settings now:',
  saveAnyway: 'If you save again, what stands in the fields applies.',
  back: 'Back to the settings',
  shown: {
    reminders: 'Reminders',
    noReminders: 'No reminders are sent',
    step: ({ unit, before }) => {
      if (before === 0) return 'on the day it is due';
      const count = formatNumber(before, 'en');
      if (unit === 'working_days') return `${count} working ${before === 1 ? 'day' : 'days'} before`;
      return `${count} ${before === 1 ? 'day' : 'days'} before`;
    },
    at: (steps, time) => `${steps}, at ${time}`,
    hours: 'We send messages',
    between: (from, until) => `on working days between ${from} and ${until}`,
    grace: 'Late answers',
    graceDays: (days) => {
      if (days === 0) return 'are not taken after the due date';
      return `are taken for ${formatNumber(days, 'en')} working ${days === 1 ? 'day' : 'days'} after the due date`;
    },
    closedDays: 'Closed days',
    yearly: (day) => `${day} every year`,
    none: 'none',
    holidays: 'Weekends and Danish public holidays are always closed.',
    quietPeriods: 'Periods in which nobody is asked',
    period: (from, to) => `${from} to ${to}`,
    namedPeriod: (name, from, to) => `${name} (${from} to ${to})`,
    more: (count) => `and ${formatNumber(count, 'en')} more`,
    texts: 'Texts of the messages',
    textsOwn: (count) =>
      count === 0 ? 'the app’s own' : `you have written ${formatNumber(count, 'en')} of 8, the rest are the app’s own`,
  },
  texts: {
    edit: 'Change the texts',
    title: 'Change the texts',
    summary: 'Change the texts of the messages',
    intro: 'Write the sentence as you want it. Names, dates and buttons come with the message by themselves.',
    da: 'In Danish',
    en: 'In English',
    names: {
      asked: 'When we ask',
      reminder: 'When we remind',
      lastDay: 'On the day it is due',
      contact: 'Whom to contact if something is not accessible. Anybody can read it',
    },
    label: (name, language) => `${name}, in ${language}`,
    inDanish: 'Danish',
    inEnglish: 'English',
    whenEmpty: 'If the field is empty, we write:',
    yours: 'your initiative',
    theDay: 'the date',
    missing: 'Write at most 500 characters.',
    tooLong: 'A text is too long. Write at most 500 characters in each field.',
    save: 'Save the texts',
  },
  times: {
    edit: 'Change the times',
    title: 'Change the times',
    summary: 'Change times and reminders',
    running: 'A round that is already open keeps the reminders it has.',
    reminders: 'Reminders',
    remindersHint:
      'Write how many days before the due date we are to remind. 0 is the day itself. An empty field sends none.',
    nth: (number) => `Reminder ${formatNumber(number, 'en')}`,
    unit: (number) => `${formatNumber(number, 'en')} counts in`,
    units: { days: 'days', working_days: 'working days' },
    unitMissing: 'Choose days or working days.',
    wrongDays: 'Write a whole number from 0 to 120.',
    wrongReminders: 'Write the days of each reminder as a whole number from 0 to 120.',
    reminderTime: { label: 'Time of reminders', missing: 'Choose a time for reminders.' },
    sendFrom: { label: 'Send no earlier than', missing: 'Choose how early we may send.' },
    sendUntil: { label: 'Send no later than', missing: 'Choose how late we may send.' },
    wrongUntil: 'We need time to send in: the latest time must be after the earliest.',
    wrongTime: 'The time of reminders must be between the earliest and the latest.',
    grace: 'For how many working days after the due date do you take answers?',
    wrongGrace: 'Write the working days for late answers as a whole number from 0 to 30.',
    save: 'Save the times',
  },
  days: {
    edit: 'Change closed days',
    title: 'Change closed days',
    summary: 'Change closed days and periods',
    closedDays: 'Closed days, one on each line',
    closedDaysHint: 'Write 24/12 for every year or 24/12/2026 for once. Leave out weekends and public holidays.',
    quietPeriods: 'Periods in which nobody is asked, one on each line',
    quietPeriodsHint: 'Write for example 01/07/2026 - 07/08/2026 Summer holidays. The name can be left out.',
    wrong: 'Write one on each line.',
    wrongDay: (line) => `Closed days, line ${formatNumber(line, 'en')}: write a date as 24/12 or 24/12/2026.`,
    wrongPeriod: (line) =>
      `Periods, line ${formatNumber(line, 'en')}: write two dates as 01/07/2026 - 07/08/2026, the first one first.`,
    manyDays: 'There are too many closed days. Write at most 100.',
    longPeriods:
      'A period is too long, or its name is. There must be working days within half a year, and a name takes at most 100 characters.',
    save: 'Save the days',
  },
};
