import type { QuietPeriod, Settings } from '#bot/domain/settings.ts';
import type { Text } from '#bot/text/da.ts';
import { formatClock, formatDay, formatList, formatYearlyDay } from '#bot/text/format.ts';
import type { Element } from './element-types.ts';
import { factLine, paragraph } from './elements.ts';
import { languages } from './settings-action.ts';

/** What the coordinators have decided, in words; of days and periods at most so many each. */
export function settingsLines(text: Text, settings: Settings, most: number): readonly Element[] {
  const words = text.settings.shown;
  const clock = (time: string) => formatClock(time, text.language);
  return [
    factLine(words.reminders, reminders(text, settings)),
    factLine(words.hours, words.between(clock(settings.sendFrom), clock(settings.sendUntil))),
    factLine(words.grace, words.graceDays(settings.graceWorkingDays)),
    factLine(
      words.closedDays,
      listed(
        text,
        settings.closedDays.map((day) => closedDay(text, day)),
        most,
      ),
    ),
    paragraph(words.holidays, { size: 'small', isSubtle: true, spacing: 'none' }),
    factLine(
      words.quietPeriods,
      listed(
        text,
        settings.quietPeriods.map((period) => quietPeriod(text, period)),
        most,
      ),
    ),
    factLine(words.texts, words.textsOwn(ownTexts(settings))),
  ];
}

function reminders(text: Text, { reminders: steps, reminderTime }: Settings): string {
  const words = text.settings.shown;
  if (steps.length === 0) return words.noReminders;
  return words.at(formatList(steps.map(words.step), text.language), formatClock(reminderTime, text.language));
}

function closedDay(text: Text, day: string): string {
  const isYearly = day.length === 'mm-dd'.length;
  return isYearly ? text.settings.shown.yearly(formatYearlyDay(day, text.language)) : formatDay(day, text.language);
}

function quietPeriod(text: Text, { from, to, name }: QuietPeriod): string {
  const words = text.settings.shown;
  const days = [formatDay(from, text.language), formatDay(to, text.language)] as const;
  return name === '' ? words.period(...days) : words.namedPeriod(name, ...days);
}

function listed(text: Text, parts: readonly string[], most: number): string {
  const words = text.settings.shown;
  if (parts.length === 0) return words.none;
  const shown = parts.slice(0, most).join(', ');
  return parts.length > most ? `${shown} ${words.more(parts.length - most)}` : shown;
}

function ownTexts({ texts }: Settings): number {
  return languages.flatMap((language) => Object.values(texts[language])).filter((own) => own !== '').length;
}
