import type { TypedDays, TypedTexts, TypedTimes } from '#bot/cards/settings-action.ts';
import { holdsCprNumber, tidySettings, wrongSettings } from '#bot/domain/parse-settings.ts';
import { readClosedDays, readQuietPeriods } from '#bot/domain/read-written-days.ts';
import type { Settings } from '#bot/domain/settings.ts';
import type { Text } from '#bot/text/da.ts';
import { formatShortDay } from '#bot/text/format.ts';

/** What the settings would be, and everything that is in the way, as sentences. */
export type WantedSettings = { readonly settings: Settings; readonly problems: readonly string[] };

export function wantedTexts(text: Text, typed: TypedTexts, now: Settings): WantedSettings {
  return judged(text, { ...now, texts: typed }, { texts: text.settings.texts.tooLong });
}

export function wantedTimes(text: Text, typed: TypedTimes, now: Settings): WantedSettings {
  const words = text.settings.times;
  const filled = typed.reminders.filter(({ before }) => before !== '');
  const reminders = filled.map(({ before, unit }) => ({ unit, before: countIn(before) }));
  const settings = {
    ...now,
    reminders,
    reminderTime: typed.reminderTime ?? '',
    sendFrom: typed.sendFrom ?? '',
    sendUntil: typed.sendUntil ?? '',
    graceWorkingDays: countIn(typed.graceWorkingDays),
  };
  const hasHours = typed.sendFrom !== null && typed.sendUntil !== null;
  // What is missing is said of itself alone, and not of what is measured by it.
  const compared = {
    ...(typed.sendUntil === null ? { sendUntil: words.sendUntil.missing } : {}),
    ...(hasHours ? { sendUntil: words.wrongUntil } : {}),
    ...(typed.reminderTime === null ? { reminderTime: words.reminderTime.missing } : {}),
    ...(typed.reminderTime !== null && hasHours ? { reminderTime: words.wrongTime } : {}),
  };
  return judged(text, settings, {
    reminders: words.wrongReminders,
    sendFrom: words.sendFrom.missing,
    ...compared,
    graceWorkingDays: words.wrongGrace,
  });
}

export function wantedDays(text: Text, typed: TypedDays, now: Settings): WantedSettings {
  const words = text.settings.days;
  const closedDays = readClosedDays(typed.closedDays);
  const quietPeriods = readQuietPeriods(typed.quietPeriods);
  const settings = { ...now, closedDays: closedDays.values, quietPeriods: quietPeriods.values };
  const wanted = judged(text, settings, { closedDays: words.manyDays, quietPeriods: words.longPeriods });
  const wrongLines = [
    ...closedDays.wrongLines.map((line) => words.wrongDay(line)),
    ...quietPeriods.wrongLines.map((line) => words.wrongPeriod(line)),
  ];
  return { ...wanted, problems: [...wrongLines, ...wanted.problems] };
}

export function typedTexts(_text: Text, { texts }: Settings): TypedTexts {
  return texts;
}

export function typedTimes(_text: Text, settings: Settings): TypedTimes {
  const { reminders, reminderTime, sendFrom, sendUntil, graceWorkingDays } = settings;
  return {
    reminders: reminders.map(({ unit, before }) => ({ unit, before: String(before) })),
    ...{ reminderTime, sendFrom, sendUntil },
    graceWorkingDays: String(graceWorkingDays),
  };
}

/** As the reader writes dates: `24.12` and `01.07.2026 - 07.08.2026`, in English with strokes. */
export function typedDays({ language }: Text, { closedDays, quietPeriods }: Settings): TypedDays {
  const short = (day: string) => formatShortDay(day, language);
  return {
    closedDays: closedDays
      .map((day) => (day.length === 'mm-dd'.length ? short(`2024-${day}`).slice(0, 'dd.mm'.length) : short(day)))
      .join('\n'),
    quietPeriods: quietPeriods.map(({ from, to, name }) => `${short(from)} - ${short(to)} ${name}`.trim()).join('\n'),
  };
}

/** With a sentence for each setting that the form is about. */
function judged(text: Text, given: Settings, sentences: Readonly<Record<string, string>>): WantedSettings {
  const settings = tidySettings(given);
  const wrong = wrongSettings(settings);
  const problems = Object.entries(sentences).flatMap(([field, said]) => (wrong.includes(field) ? [said] : []));
  const numbered = holdsCprNumber(settings) ? [text.refusal.contains_cpr_number({})] : [];
  return { settings, problems: [...problems, ...numbered] };
}

/** Not a number where it is none, which no setting takes. */
function countIn(typed: string): number {
  return /^\d{1,6}$/.test(typed) ? Number(typed) : Number.NaN;
}
