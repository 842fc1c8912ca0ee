import { type CalendarProblemCode, calendarProblemsIn } from '#bot/domain/calendar-problem.ts';
import type { Language } from '#bot/domain/language.ts';
import { daCalendar } from '#bot/text/da-calendar.ts';
import { enCalendar } from '#bot/text/en-calendar.ts';
import type { Trouble } from '#tab/api/trouble.ts';
import { roundText } from '#tab/text/round-text.ts';

export const roundFields = [
  'name',
  'nameEn',
  'opensOn',
  'dueOn',
  'dueTime',
  'graceUntil',
  'graceTime',
  'meetingOn',
  'initiativeIds',
] as const;
export type RoundField = (typeof roundFields)[number];

/** What is wrong with one field, as a sentence that says what to do. */
export type RoundProblem = { readonly field: RoundField; readonly sentence: string };

/** The field at which each thing that is wrong with the dates is put right. */
const fieldOf: Readonly<Record<CalendarProblemCode, RoundField>> = {
  due_missing: 'dueOn',
  opens_after_due: 'opensOn',
  grace_before_due: 'graceUntil',
  due_too_late: 'dueOn',
  goal_summaries_before_close: 'graceUntil',
  pack_before_close: 'graceUntil',
  meeting_on_closed_day: 'meetingOn',
  meeting_before_opening: 'meetingOn',
  strategy_ended: 'opensOn',
  no_working_day: 'dueOn',
};

/** Every problem that a refusal names, each beside its field; empty where it is about something else. */
export function roundProblems(trouble: Trouble, language: Language): readonly RoundProblem[] {
  if (trouble.kind !== 'refused') return [];
  const { code, details } = trouble;
  const said = language === 'da' ? daCalendar : enCalendar;
  if (code === 'bad_calendar') {
    return calendarProblemsIn(details).map((problem) => ({
      field: fieldOf[problem.code],
      sentence: said[problem.code](problem.dates),
    }));
  }
  const field = roundFields.find((each) => each === details.field);
  if (code !== 'invalid_input' || !field) return [];
  return [{ field, sentence: sentenceOf(field, language) }];
}

/** A day that is over already, or what is missing. */
function sentenceOf(field: RoundField, language: Language): string {
  const { planning } = roundText(language);
  if (field === 'dueOn') return planning.dates.duePast;
  if (field === 'graceUntil') return planning.dates.gracePast;
  if (field === 'initiativeIds') return planning.plan.initiatives.missing;
  if (field === 'name' || field === 'nameEn') return planning.plan.name.missing;
  return planning.days[field].missing;
}
