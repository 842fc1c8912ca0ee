import type { Meeting } from '#bot/domain/meeting.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { Round } from '#bot/domain/round.ts';
import { plusDays } from '#bot/domain/working-days.ts';
import type { Ports } from '#bot/use-cases/ports.ts';

/** Which meeting a pack is asked for: undefined is the next one the round serves, null none. */
export type WantedMeeting = {
  readonly partnershipId: string;
  readonly round: Pick<Round, 'id'>;
  readonly meetingId: string | null | undefined;
  /** The partnership's local day (ISO date). */
  readonly day: string;
};

/** Rounds serve meetings of the half year that follows; twice that is looked at. */
const daysAhead = 366;

/** Refuses `no_such_meeting`, and `meeting_not_in_state` where it was cancelled. */
export async function packMeetingWanted(ports: Ports, wanted: WantedMeeting): Promise<Meeting | null> {
  const { partnershipId, round, meetingId, day } = wanted;
  if (meetingId === null) return null;
  if (meetingId !== undefined) {
    const meeting = (await ports.records.meeting(partnershipId, meetingId))?.value;
    if (!meeting) throw new Refusal('no_such_meeting');
    if (meeting.state === 'cancelled') throw new Refusal('meeting_not_in_state', { state: meeting.state });
    return meeting;
  }
  const coming = await ports.records.meetings(partnershipId, { from: day, before: plusDays(day, daysAhead) });
  return coming.find(({ roundId, state }) => roundId === round.id && state === 'planned') ?? null;
}
