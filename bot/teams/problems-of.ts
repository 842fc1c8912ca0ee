import { badCalendar, calendarProblemsIn } from '#bot/domain/calendar-problem.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { Text } from '#bot/text/da.ts';

/** What is wrong with each field of a form, as sentences of ours. */
export type FieldSentences = Readonly<Record<string, string>>;

/**
 * Why what was typed was not taken, as sentences: every problem of the calendar, a field that is missing or wrong, or a
 * CPR number. Throws on whatever else went wrong, which no other typing would mend.
 */
export function problemsOf(error: unknown, text: Text, fields: FieldSentences): readonly string[] {
  if (!(error instanceof Refusal)) throw error;
  const { code, facts } = error;
  if (code === 'bad_calendar') {
    const found = calendarProblemsIn(facts).map((problem) => text.refusal.bad_calendar(badCalendar([problem]).facts));
    return found.length > 0 ? found : [text.refusal.bad_calendar(facts)];
  }
  if (code === 'contains_cpr_number' || code === 'no_such_initiative') return [text.refusal[code](facts)];
  if (code === 'round_under_way' || code === 'draft_begun') return [text.refusal[code](facts)];
  if (code === 'invalid_input') return [fields[String(facts.field)] ?? text.refusal.invalid_input(facts)];
  throw error;
}

/** Has the strategy's period run out by then? It has to be extended before anything else can help. */
export function isStrategyEnded(error: unknown): boolean {
  return error instanceof Refusal && calendarProblemsIn(error.facts).some(({ code }) => code === 'strategy_ended');
}
