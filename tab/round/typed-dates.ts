import type { RoundShown } from '#bot/contract/rounds.ts';
import type { Language } from '#bot/domain/language.ts';
import type { RoundDates } from '#bot/domain/round.ts';
import { formatClock, formatDay } from '#bot/text/format.ts';
import type { Difference } from '#tab/fields/side-by-side.tsx';
import { roundText } from '#tab/text/round-text.ts';

export const dateFields = ['opensOn', 'dueOn', 'dueTime', 'graceUntil', 'graceTime', 'meetingOn'] as const;
export type DateField = (typeof dateFields)[number];

/** Days and times as the browser's own controls hold them: empty where the rule is to find them. */
export type TypedDates = Readonly<Record<DateField, string>>;

export const noDates: TypedDates = {
  opensOn: '',
  dueOn: '',
  dueTime: '',
  graceUntil: '',
  graceTime: '',
  meetingOn: '',
};

export function typedDates(dates: RoundDates): TypedDates {
  return {
    opensOn: dates.opensOn,
    dueOn: dates.dueOn,
    dueTime: dates.dueTime ?? '',
    graceUntil: dates.graceUntil,
    graceTime: dates.graceTime ?? '',
    meetingOn: dates.meetingOn ?? '',
  };
}

/** As the API takes them: what is empty is left to the rule. */
export function wishedDates(typed: TypedDates) {
  return {
    opensOn: typed.opensOn || null,
    dueOn: typed.dueOn || null,
    dueTime: typed.dueTime || null,
    graceUntil: typed.graceUntil || null,
    graceTime: typed.graceTime || null,
    meetingOn: typed.meetingOn || null,
  };
}

/** The dates of a round, and nothing else of it. */
export function datesIn({ opensOn, dueOn, dueTime, graceUntil, graceTime, meetingOn }: RoundShown): RoundDates {
  return { opensOn, dueOn, dueTime, graceUntil, graceTime, meetingOn };
}

/** Where what stands there now differs from what was typed, in words. */
export function dateDifferences(theirs: TypedDates, yours: TypedDates, language: Language): readonly Difference[] {
  const { planning } = roundText(language);
  return dateFields
    .filter((field) => theirs[field] !== yours[field])
    .map((field) => ({
      label: planning.days[field].label,
      theirs: inWords(field, theirs[field], language),
      yours: inWords(field, yours[field], language),
    }));
}

export function inWords(field: DateField, value: string, language: Language): string {
  if (value === '') return '';
  return field === 'dueTime' || field === 'graceTime' ? formatClock(value, language) : formatDay(value, language);
}
