import { Refusal } from '#bot/domain/refusal.ts';
import type { Round, RoundDates } from '#bot/domain/round.ts';
import { stageOf } from '#bot/domain/round-calendar.ts';
import { haveSameDates } from '#bot/domain/round-dates.ts';
import { roundAfter } from '#bot/domain/round-states.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { changeRound, type RoundQuestion } from './change-round.ts';
import { assertAhead, changesOfDates } from './dates-changed.ts';
import { soundDates, type WishedDates } from './plan-round.ts';
import { runNow } from './run-now.ts';

export type ChangeDates = RoundQuestion & {
  readonly dates: WishedDates;
  /** The dates that were on the screen; left out or null where they are not known, as on cards. */
  readonly seen?: RoundDates | null;
};

/**
 * Gives a round other dates, such as a longer time to answer. Its reminders are planned anew, and where it is open,
 * those who are still missing are told once; an open round's answers need only be in before they are used. Refuses `bad_calendar` with every problem, and `invalid_input`
 * (field: `dueOn`, `graceUntil`) where an open round would be over already; `dates_changed_meanwhile` where others were seen.
 */
export function changeDates(ports: Ports) {
  return async (question: ChangeDates): Promise<Round> => {
    const { at, seen = null } = question;
    const changed = await changeRound(ports, question, (found) => {
      const before = found.round.value;
      // Where the opening is confirmed its day is no longer anybody's to wish, nor the rule's to count.
      const opensOn = before.state === 'planned' ? question.dates.opensOn : before.opensOn;
      const dates = soundDates({ ...question.dates, opensOn }, { ...found, kind: before.kind, stage: stageOf(before) });
      // The same dates sent again are no others.
      const isOther = seen !== null && !haveSameDates(before, seen) && !haveSameDates(before, dates);
      if (isOther) throw new Refusal('dates_changed_meanwhile');
      const round = roundAfter(before, { kind: 'change_dates', dates });
      assertAhead(round, { before, at, zone: found.zone });
      return { round, action: 'round_dates_changed', changes: changesOfDates(found, round, at) };
    });
    await runNow(ports, question, 'dates_changed');
    return changed;
  };
}
