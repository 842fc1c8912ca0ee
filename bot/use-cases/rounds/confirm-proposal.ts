import { Refusal } from '#bot/domain/refusal.ts';
import type { Round, RoundDates } from '#bot/domain/round.ts';
import { haveSameDates } from '#bot/domain/round-dates.ts';
import { roundAfter } from '#bot/domain/round-states.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { changeRound, type RoundQuestion } from './change-round.ts';
import { assertAhead, changesOfDates } from './dates-changed.ts';
import { runNow } from './run-now.ts';

export type ConfirmProposal = RoundQuestion & {
  /** The dates that were on the screen; left out or null where it is not known, as on older cards. */
  readonly seen?: RoundDates | null;
};

/**
 * Takes the proposed dates; what follows is as if a coordinator had given them. Refuses `nothing_proposed`, and
 * `other_dates_proposed` (facts: the dates proposed now) where others were seen, so that nobody says yes unseen.
 */
export function confirmProposal(ports: Ports) {
  return async (question: ConfirmProposal): Promise<Round> => {
    const { at, seen = null } = question;
    const changed = await changeRound(ports, question, (found) => {
      const before = found.round.value;
      if (seen && before.proposal) assertSeen(before.proposal, seen);
      const round = roundAfter(before, { kind: 'confirm_proposal' });
      assertAhead(round, { before, at, zone: found.zone });
      return { round, action: 'round_dates_confirmed', changes: changesOfDates(found, round, at) };
    });
    await runNow(ports, question, 'dates_changed');
    return changed;
  };
}

function assertSeen(proposal: RoundDates, seen: RoundDates): void {
  if (haveSameDates(proposal, seen)) return;
  const { opensOn, dueOn, dueTime, graceUntil, graceTime, meetingOn } = proposal;
  throw new Refusal('other_dates_proposed', {
    ...{ opensOn, dueOn, graceUntil },
    ...(dueTime === null ? {} : { dueTime }),
    ...(graceTime === null ? {} : { graceTime }),
    ...(meetingOn === null ? {} : { meetingOn }),
  });
}
