import type { Meeting } from '#bot/domain/meeting.ts';
import { proposedDates } from '#bot/domain/proposed-dates.ts';
import type { Round } from '#bot/domain/round.ts';
import { datesOf, haveSameDates } from '#bot/domain/round-dates.ts';
import { mayHappen, roundAfter } from '#bot/domain/round-states.ts';
import { plusDays } from '#bot/domain/working-days.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import type { MeetingsNow } from './meetings-now.ts';

type Moved = MeetingsNow & {
  readonly partnershipId: string;
  readonly meeting: Meeting;
  /** Null where it is new. */
  readonly before: Meeting | null;
  /** The person who decided it. */
  readonly by: string;
  readonly at: string;
};

/**
 * Where the round that a meeting serves, or the one it served before, has got another first meeting: new dates for the
 * round, proposed in the same commit. They wait for a coordinator's yes, and nobody else is told before. A round of which none would do keeps its
 * dates; the meeting's own warnings say what is in the way.
 */
export async function proposedRound(ports: Ports, moved: Moved): Promise<readonly Change[]> {
  const { meeting, before } = moved;
  if (isHeldAsBefore(meeting, before)) return [];
  const left = before?.roundId ?? null;
  const concerned = new Set([meeting.roundId, left].filter((roundId) => roundId !== null));
  const changes = await Promise.all([...concerned].map((roundId) => proposedFor(ports, moved, roundId)));
  return changes.flat();
}

async function proposedFor(ports: Ports, moved: Moved, roundId: string): Promise<readonly Change[]> {
  const { partnershipId, at, by } = moved;
  const round = await ports.records.taggedRound(partnershipId, roundId);
  if (!round || !mayHappen(round.value, 'propose')) return [];
  const meetingOn = await firstMeetingDay(ports, moved, round.value);
  if (meetingOn === null || meetingOn === awaitedDay(round.value)) return [];
  const value = withProposal(round.value, { meetingOn, moved });
  if (value === null) return [];
  const audit = { at, by, action: 'round_dates_proposed', subject: roundId } as const;
  return [
    { kind: 'round', value, tag: round.tag },
    { kind: 'audit', value: audit },
  ];
}

function isHeldAsBefore(meeting: Meeting, before: Meeting | null): boolean {
  if (before === null) return false;
  return before.date === meeting.date && before.roundId === meeting.roundId && before.state === meeting.state;
}

/** The day it is to meet on, once a coordinator has said yes to what is proposed already. */
function awaitedDay({ proposal, meetingOn }: Round): string | null {
  return (proposal ?? { meetingOn }).meetingOn;
}

/** Of those that it serves and that lie near: a round's meetings are weeks apart, not years. */
async function firstMeetingDay(
  ports: Ports,
  { partnershipId, meeting, before }: Moved,
  { id: served, opensOn }: Round,
) {
  const days = [opensOn, meeting.date, before?.date ?? meeting.date].toSorted();
  const period = { from: days[0] ?? meeting.date, before: plusDays(days.at(-1) ?? meeting.date, nearDays) };
  const others = (await ports.records.meetings(partnershipId, period)).filter(({ id }) => id !== meeting.id);
  const serving = [...others, meeting].filter(({ roundId, state }) => roundId === served && state === 'planned');
  return serving.map(({ date }) => date).toSorted()[0] ?? null;
}

const nearDays = 183;

/** With the dates it has where they follow from the new day too: a proposal that is no longer needed is gone. */
function withProposal(round: Round, { meetingOn, moved }: { meetingOn: string; moved: Moved }): Round | null {
  const { strategy } = moved.now.partnership;
  const where = { meetingOn, today: moved.day, strategyValidTo: strategy.validTo };
  const planned = proposedDates(round, where, moved.settings);
  if (!planned.ok) return null;
  const dates = datesOf(planned.value);
  if (round.proposal && haveSameDates(dates, round)) return roundAfter(round, { kind: 'decline_proposal' });
  return roundAfter(round, { kind: 'propose', dates });
}
