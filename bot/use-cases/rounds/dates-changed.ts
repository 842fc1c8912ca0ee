import { roundWork } from '#bot/domain/due-work.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { Round } from '#bot/domain/round.ts';
import { closeInstant, dueInstant, isBefore } from '#bot/domain/round-instants.ts';
import { workOfRound } from '#bot/domain/round-work.ts';
import { nextSendTime } from '#bot/domain/send-hours.ts';
import type { Change } from '#bot/use-cases/records.ts';
import type { RoundNow } from './round-now.ts';
import { plannedWork, replannedWork } from './work-changes.ts';

type Changing = { readonly before: Round; readonly at: string; readonly zone: string };

/**
 * Refuses `invalid_input` where a round that is asking, or about to, would be due or over at an instant already. A due
 * day that has been and stays as it was only leaves longer to be late.
 */
export function assertAhead(round: Round, { before, at, zone }: Changing): void {
  if (round.state === 'planned') return;
  const from = round.opensAt ?? at;
  const isDueKept = before.state === 'open' && before.dueOn === round.dueOn && before.dueTime === round.dueTime;
  if (!isDueKept && !isBefore(from, dueInstant(round, zone))) throw new Refusal('invalid_input', { field: 'dueOn' });
  if (!isBefore(from, closeInstant(round, zone))) throw new Refusal('invalid_input', { field: 'graceUntil' });
}

/**
 * What follows from a round's new dates. Only an open round has reminders to plan anew and somebody to tell; they are
 * told in the hours in which we send, so that two changes before then are told as one.
 */
export function changesOfDates(
  { round, settings, work, zone }: RoundNow,
  changed: Round,
  at: string,
): readonly Change[] {
  if (changed.state !== 'open') return [];
  const replanned = replannedWork(plannedWork(work), workOfRound(changed, settings, { zone, after: at }));
  if (!isToldOf(round.value, changed)) return replanned;
  const telling = roundWork(changed.id, 'dates_changed', nextSendTime(at, settings, zone));
  return [...replanned, { kind: 'due', value: telling }];
}

/** The leads are told what concerns their answer and what it is for, and not that the round opened another day. */
function isToldOf(before: Round, after: Round): boolean {
  const told = ['dueOn', 'dueTime', 'graceUntil', 'graceTime', 'meetingOn'] as const;
  return told.some((date) => before[date] !== after[date]);
}
