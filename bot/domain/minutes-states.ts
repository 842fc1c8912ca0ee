import { endOfLocalDay } from './local-time.ts';
import { type Minutes, type MinutesAnswer, newestAnswers } from './minutes.ts';
import { Refusal } from './refusal.ts';
import { type WorkCalendar, workingDayAtOrAfter, workingDaysAfter } from './working-days.ts';

type Answered = { readonly answers: readonly MinutesAnswer[]; readonly at: string };

/** What can happen to a version. `answers` are all there are to it, with the one that just came. */
export type MinutesEvent =
  | ({ readonly kind: 'answered' } & Answered)
  /** `reached`: those to whom it was delivered, by person id. */
  | ({ readonly kind: 'fell_due'; readonly reached: readonly string[] } & Answered)
  | { readonly kind: 'corrected'; readonly at: string };

/**
 * A version after something happened to it. What is settled stays as it is, except that a correction replaces what was
 * never approved; what is approved no event changes. Refuses `minutes_not_open` (fact: `state`) to an answer that comes
 * when none is taken.
 */
export function minutesAfter(minutes: Minutes, event: MinutesEvent): Minutes {
  const { state } = minutes;
  if (event.kind === 'answered' && state !== 'sent') throw new Refusal('minutes_not_open', { state });
  if (event.kind === 'corrected') {
    return state === 'sent' || state === 'unsettled'
      ? { ...minutes, state: 'replaced', settledAt: minutes.settledAt ?? event.at }
      : minutes;
  }
  if (state !== 'sent') return minutes;
  return event.kind === 'answered' ? afterAnswer(minutes, event) : afterDeadline(minutes, event);
}

type FellDue = Extract<MinutesEvent, { readonly kind: 'fell_due' }>;

function afterAnswer(minutes: Minutes, { answers, at }: Answered): Minutes {
  const { silent, remarked } = tallyOf(minutes, answers);
  if (silent.length > 0 || remarked.length > 0) return minutes;
  return { ...minutes, state: 'approved', settledAt: at, approvedBy: 'members' };
}

/** Silence never outweighs a remark, and is only that of those it reached: who never got it has not let it pass. */
function afterDeadline(minutes: Minutes, { answers, reached, at }: FellDue): Minutes {
  const { silent, remarked } = tallyOf(minutes, answers);
  const isLetPass = minutes.isSilenceApproval && silent.every((id) => reached.includes(id));
  const isApproved = remarked.length === 0 && (silent.length === 0 || isLetPass);
  if (!isApproved) return { ...minutes, state: 'unsettled', settledAt: at };
  return { ...minutes, state: 'approved', settledAt: at, approvedBy: silent.length === 0 ? 'members' : 'silence' };
}

/** Who of those asked has approved, remarked or said nothing, by person id. */
export type Tally = {
  readonly approved: readonly string[];
  readonly remarked: readonly string[];
  readonly silent: readonly string[];
};

/** Every member stands in exactly one place; answers to other versions and of others count for nothing. */
export function tallyOf(
  { version, memberIds }: Pick<Minutes, 'version' | 'memberIds'>,
  answers: readonly MinutesAnswer[],
): Tally {
  const newest = newestAnswers(answers.filter((each) => each.version === version));
  const said = new Map(newest.map(({ personId, answer }) => [personId, answer]));
  return {
    approved: memberIds.filter((id) => said.get(id) === 'approved'),
    remarked: memberIds.filter((id) => said.get(id) === 'remark'),
    silent: memberIds.filter((id) => !said.has(id)),
  };
}

/** From this instant (ISO, UTC) on no answer is taken. */
export function minutesDeadline({ dueOn }: Pick<Minutes, 'dueOn'>, zone: string): string {
  return endOfLocalDay(dueOn, zone);
}

/** Working days the members have where nobody chose another day: two ordinary weeks. */
export const usualDeadlineWorkingDays = 10;

/** Longest deadline, in days of the calendar. */
const longestDeadlineDays = 366;

/**
 * The last day for answers (local ISO date): the one that was chosen, or the usual one; on a day nobody works the next
 * on which they do. Refuses `invalid_input` (field `dueOn`) where it is not later than today or very far away.
 */
export function minutesDueOn(today: string, chosen: string | null, calendar: WorkCalendar): string {
  if (chosen === null) return workingDaysAfter(today, usualDeadlineWorkingDays, calendar);
  const days = (Date.parse(chosen) - Date.parse(today)) / 86_400_000;
  if (!(days > 0 && days <= longestDeadlineDays)) throw new Refusal('invalid_input', { field: 'dueOn' });
  return workingDayAtOrAfter(chosen, calendar);
}
