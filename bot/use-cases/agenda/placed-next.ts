import { type AgendaPoint, agendaLimits } from '#bot/domain/agenda.ts';
import { withPoint } from '#bot/domain/agenda-of-meeting.ts';
import { nextMeetingOf } from '#bot/domain/next-meeting.ts';
import { changesOfPost } from '#bot/use-cases/meetings/meeting-notices.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import { agendaChanges } from './agenda-changes.ts';
import { type AgendaNow, agendaNow, meetingsFrom } from './agenda-now.ts';
import { placedLater } from './placed-later.ts';
import { stillInState } from './still-in-state.ts';

type Placing = { readonly partnershipId: string; readonly point: AgendaPoint; readonly at: string };

/**
 * Puts a new point on the agenda of its group's next meeting, as a point that somebody proposes: before those it always
 * ends with, or for a later meeting where it has been sent out or is full. Nobody is there to be refused, so that it
 * waits however many wait already.
 */
export async function placedNext(ports: Ports, { partnershipId, point, at }: Placing): Promise<readonly Change[]> {
  const next = nextMeetingOf(point.group, await meetingsFrom(ports, partnershipId, at), at);
  if (!next) return [waiting(point)];
  const agenda = await agendaNow(ports, { partnershipId, meeting: next, at });
  if (agenda.hasGoneOut || agenda.points.length >= agendaLimits.points) {
    return afterwards(ports, agenda, { partnershipId, point, at });
  }
  return [
    ...agendaChanges(agenda, withPoint(agenda.points, { ...point, meetingId: next.id }), at),
    ...(await stillInState(ports, partnershipId, next)),
    ...(await changesOfPost(ports)(partnershipId, { meetingId: next.id, at })),
  ];
}

/** What waits from now on must not be taken in by an agenda that has been sent out. */
async function afterwards(
  ports: Ports,
  agenda: AgendaNow,
  { partnershipId, point, at }: Placing,
): Promise<readonly Change[]> {
  const asSentOut = agendaChanges(agenda, agenda.points, at);
  const inLine = [...agenda.waiting, ...agenda.taken];
  if (inLine.length >= agendaLimits.points) return [...asSentOut, waiting(point)];
  const later = { partnershipId, meeting: agenda.meeting, points: [point], waiting: inLine, at };
  return [...asSentOut, ...(await placedLater(ports, later)).changes];
}

function waiting(point: AgendaPoint): Change {
  return { kind: 'agenda_point', value: { ...point, meetingId: null, order: 0 }, tag: null };
}
