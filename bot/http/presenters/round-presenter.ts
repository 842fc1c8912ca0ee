import type { RoundDetail, RoundShown } from '#bot/contract/rounds.ts';
import type { Round, RoundDates } from '#bot/domain/round.ts';
import type { RoundRead } from '#bot/use-cases/rounds/read-round.ts';

/** A round, field by field: nothing of it is anybody's alone in the partnership. */
export function presentRound(round: Round): RoundShown {
  return {
    ...presentDates(round),
    id: round.id,
    kind: round.kind,
    name: round.name,
    nameEn: round.nameEn,
    state: round.state,
    initiativeIds: round.initiativeIds && [...round.initiativeIds],
    reminders: round.reminders?.map(({ unit, before }) => ({ unit, before })) ?? null,
    proposal: round.proposal && presentDates(round.proposal),
    opensAt: round.opensAt,
    openedAt: round.openedAt,
    closedAt: round.closedAt,
    snapshot: round.snapshot,
  };
}

/** A round with how many have answered, and the days that count back from its meeting. */
export function presentRoundRead(read: RoundRead): RoundDetail {
  const { round, answered, total, dueAt, closesAt, agendaOn, packFrozenOn } = read;
  return { round: presentRound(round), answered, total, dueAt, closesAt, agendaOn, packFrozenOn };
}

function presentDates({ opensOn, dueOn, dueTime, graceUntil, graceTime, meetingOn }: RoundDates) {
  return { opensOn, dueOn, dueTime, graceUntil, graceTime, meetingOn };
}
