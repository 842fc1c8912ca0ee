import type { Text } from '#bot/text/da.ts';
import type { Input } from './element-types.ts';
import { dateInput, timeInput } from './elements.ts';
import type { dayFields, TypedDates, timeFields } from './planning-action.ts';

type DayField = (typeof dayFields)[number];
type TimeField = (typeof timeFields)[number];

/** The inputs of a round's days and times, by the names under which they are read back. */
export function roundDayInputs(
  text: Text,
  fields: readonly (DayField | TimeField)[],
  typed: TypedDates,
): readonly Input[] {
  return fields.map((field) => {
    const { label, missing } = text.planning.days[field];
    const input = { id: field, label, errorMessage: missing, value: typed[field] ?? undefined };
    return isTime(field) ? timeInput(input) : dateInput(input);
  });
}

function isTime(field: DayField | TimeField): field is TimeField {
  return field === 'dueTime' || field === 'graceTime';
}
