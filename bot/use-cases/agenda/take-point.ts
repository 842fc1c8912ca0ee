import { agendaLimits } from '#bot/domain/agenda.ts';
import { withPoint } from '#bot/domain/agenda-of-meeting.ts';
import { maySeePoint } from '#bot/domain/may-see-meeting.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { type AgendaSaved, changeAgenda, type EditedAgenda } from './change-agenda.ts';
import type { ReadAgenda } from './read-agenda.ts';

export type WaitingPoint = ReadAgenda & { readonly pointId: string };

/**
 * A coordinator takes a waiting point onto a meeting's agenda, also one that has been sent out. Taken twice it is taken
 * once. Refuses `no_such_point` and `agenda_full`.
 */
export function takePoint(ports: Ports) {
  return ({ pointId, ...question }: WaitingPoint): Promise<AgendaSaved> =>
    changeAgenda(ports, question, (edited) => {
      const { points, meeting } = edited.agenda;
      if (points.some(({ id }) => id === pointId)) return null;
      const value = waitingOf(edited, pointId);
      if (points.length >= agendaLimits.points) throw new Refusal('agenda_full', { limit: agendaLimits.points });
      return {
        points: withPoint(points, { ...value, meetingId: meeting.id }),
        action: 'agenda_point_taken',
        pointId,
        also: [{ kind: 'agenda_point_gone', value }],
      };
    });
}

/** A coordinator drops a point that waits for the group's next meeting. Refuses `no_such_point`. */
export function dropPoint(ports: Ports) {
  return ({ pointId, ...question }: WaitingPoint): Promise<AgendaSaved> =>
    changeAgenda(ports, { ...question, states: ['planned', 'held', 'cancelled'] }, (edited) => {
      const value = waitingOf(edited, pointId);
      const { points, stored } = edited.agenda;
      return {
        points: stored.length === 0 ? [] : points,
        action: 'agenda_point_dropped',
        pointId,
        also: [{ kind: 'agenda_point_gone', value }],
      };
    });
}

function waitingOf({ agenda, reader }: EditedAgenda, pointId: string) {
  const found = agenda.waiting.find(({ value }) => value.id === pointId)?.value;
  if (!found || !maySeePoint(reader, found)) throw new Refusal('no_such_point');
  return found;
}
