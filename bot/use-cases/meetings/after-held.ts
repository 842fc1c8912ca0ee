import { meetingStart } from '#bot/domain/meeting-moments.ts';
import { writtenAgenda } from '#bot/use-cases/agenda/written-agenda.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import type { MeetingNow } from './meeting-now.ts';

/** A meeting that has just been held, as it was a moment before, and the domain instant (ISO, UTC). */
export type HeldMeeting = { readonly partnershipId: string; readonly found: MeetingNow; readonly at: string };

/** What follows in the same commit; asked anew where somebody else's write came between. */
export type FollowsHeld = (ports: Ports) => (held: HeldMeeting) => Promise<readonly Change[]>;

/** All that follows when a meeting has been held. */
const followers: readonly FollowsHeld[] = [agendaAsHeld];

/** Its agenda stays as it was when the meeting began, whatever the group's usual points become. */
function agendaAsHeld(ports: Ports): ReturnType<FollowsHeld> {
  return async ({ partnershipId, found: { meeting } }) =>
    writtenAgenda(ports, { partnershipId, meeting: meeting.value, at: meetingStart(meeting.value) });
}

/** The changes that go with the meeting's end. */
export async function changesAfterHeld(ports: Ports, held: HeldMeeting): Promise<readonly Change[]> {
  const changes = await Promise.all(followers.map((follows) => follows(ports)(held)));
  return changes.flat();
}
