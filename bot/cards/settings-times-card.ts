import { farthestReminderDays, longestGraceWorkingDays, mostReminders } from '#bot/domain/parse-settings.ts';
import type { Text } from '#bot/text/da.ts';
import type { Card, Element } from './element-types.ts';
import { choiceInput, columns, heading, numberInput, paragraph, timeInput } from './elements.ts';
import { inputIds, reminderUnits, type TypedStep, type TypedTimes } from './settings-action.ts';
import { type SettingsFormContent, settingsForm } from './settings-form.ts';

const fewestRows = 3;

/** When reminders go out, between which hours anything does, and how long late answers are taken. */
export function settingsTimesCard(content: SettingsFormContent<TypedTimes>): Card {
  const { text, typed } = content;
  const words = text.settings.times;
  return settingsForm(content, {
    verb: 'settings.times',
    words,
    inputs: [
      heading(words.reminders, { size: 'medium', spacing: 'medium' }),
      paragraph(words.remindersHint, { spacing: 'small' }),
      ...rows(typed.reminders).map((step, place) => row(text, step, place)),
      ...timeInputs(text, typed),
      numberInput({
        id: 'graceWorkingDays',
        label: words.grace,
        errorMessage: words.wrongGrace,
        max: longestGraceWorkingDays,
        value: typed.graceWorkingDays,
      }),
      paragraph(words.running, { size: 'small', isSubtle: true, spacing: 'small' }),
    ],
  });
}

/** One row more than is filled in, for one reminder more. */
function rows(reminders: readonly TypedStep[]): readonly TypedStep[] {
  const filled = reminders.findLastIndex(({ before }) => before !== '') + 1;
  const count = Math.min(Math.max(filled + 1, fewestRows), mostReminders);
  return Array.from({ length: count }, (_, place) => reminders[place] ?? { before: '', unit: 'working_days' });
}

function row(text: Text, { before, unit }: TypedStep, place: number): Element {
  const words = text.settings.times;
  return columns([
    numberInput({
      id: inputIds.before(place),
      label: words.nth(place + 1),
      errorMessage: words.wrongDays,
      max: farthestReminderDays,
      value: before,
    }),
    choiceInput({
      id: inputIds.unit(place),
      label: words.unit(place + 1),
      errorMessage: words.unitMissing,
      choices: reminderUnits.map((value) => ({ title: words.units[value], value })),
      value: unit,
      style: 'compact',
    }),
  ]);
}

function timeInputs(text: Text, typed: TypedTimes): readonly Element[] {
  const words = text.settings.times;
  return (['reminderTime', 'sendFrom', 'sendUntil'] as const).map((field) =>
    timeInput({
      id: field,
      label: words[field].label,
      errorMessage: words[field].missing,
      value: typed[field] ?? undefined,
    }),
  );
}
