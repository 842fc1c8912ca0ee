import { type AgendaPoint, agendaLimits } from '#bot/domain/agenda.ts';
import { withPoint } from '#bot/domain/agenda-of-meeting.ts';
import type { Meeting } from '#bot/domain/meeting.ts';
import { meetingStart } from '#bot/domain/meeting-moments.ts';
import { comingMeetings } from '#bot/domain/next-meeting.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { isBefore } from '#bot/domain/round-instants.ts';
import { changesOfPost } from '#bot/use-cases/meetings/meeting-notices.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import type { Tagged } from '#bot/use-cases/tagged.ts';
import { agendaChanges } from './agenda-changes.ts';
import { type AgendaNow, agendaNow, meetingsFrom } from './agenda-now.ts';
import { stillInState } from './still-in-state.ts';

export type PlacedLater = {
  readonly changes: readonly Change[];
  /** The meeting at which they will be, or null where they wait until one is planned, or a coordinator takes them. */
  readonly next: Meeting | null;
};

export type Later = {
  readonly partnershipId: string;
  /** The meeting they are not dealt with at. */
  readonly meeting: Meeting;
  readonly points: readonly AgendaPoint[];
  /** The waiting points of the group as they are now. */
  readonly waiting: readonly Tagged<AgendaPoint>[];
  readonly at: string;
};

/**
 * Puts points where the group's next meeting after this one finds them: on its agenda where that has been begun and not
 * yet sent out, else among the waiting points, which it takes in by itself. What is there already is left.
 * Refuses `agenda_full`.
 */
export async function placedLater(ports: Ports, later: Later): Promise<PlacedLater> {
  const agenda = await nextAgenda(ports, later);
  if (!agenda) return { changes: waitingChanges(later), next: null };
  const { meeting: next, stored, points } = agenda;
  if (stored.length === 0) return { changes: waitingChanges(later), next };
  if (points.length + later.points.length > agendaLimits.points) return { changes: waitingChanges(later), next: null };
  return { changes: await onAgenda(ports, { ...later, agenda }), next };
}

/**
 * The agenda of the group's next meeting after this one, where there is one that has not been sent out; null otherwise.
 * Meetings of `other` groups are each their own: none comes after another.
 */
export async function nextAgenda(
  ports: Ports,
  { partnershipId, meeting, at }: Pick<Later, 'partnershipId' | 'meeting' | 'at'>,
): Promise<AgendaNow | null> {
  if (meeting.group === 'other') return null;
  const coming = comingMeetings(await meetingsFrom(ports, partnershipId, at), at);
  const isAfter = (each: Meeting) => each.id !== meeting.id && isBefore(meetingStart(meeting), meetingStart(each));
  const next = coming.find((each) => each.group === meeting.group && isAfter(each));
  const agenda = next && (await agendaNow(ports, { partnershipId, meeting: next, at }));
  return agenda && !agenda.hasGoneOut ? agenda : null;
}

function waitingChanges({ points, waiting }: Later): readonly Change[] {
  const known = new Set(waiting.map(({ value }) => value.id));
  const added = points.filter(({ id }) => !known.has(id));
  const limit = agendaLimits.points;
  if (added.length > 0 && waiting.length + added.length > limit) throw new Refusal('agenda_full', { limit });
  return added.map((point) => ({ kind: 'agenda_point', value: { ...point, meetingId: null, order: 0 }, tag: null }));
}

async function onAgenda(
  ports: Ports,
  { partnershipId, points, waiting, at, agenda }: Later & { readonly agenda: AgendaNow },
): Promise<readonly Change[]> {
  const { id } = agenda.meeting;
  const there = new Set(agenda.points.map((point) => point.id));
  const added = points.filter((point) => !there.has(point.id));
  const whole = added.reduce((all, point) => withPoint(all, { ...point, meetingId: id }), agenda.points);
  const ids = new Set(added.map((point) => point.id));
  const left = waiting.filter(({ value }) => ids.has(value.id));
  return [
    ...agendaChanges(agenda, whole, at),
    ...left.map(({ value }): Change => ({ kind: 'agenda_point_gone', value })),
    ...(await stillInState(ports, partnershipId, agenda.meeting)),
    ...(await changesOfPost(ports)(partnershipId, { meetingId: id, at })),
  ];
}
