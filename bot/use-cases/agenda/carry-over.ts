import type { AgendaPoint } from '#bot/domain/agenda.ts';
import { meetingStart } from '#bot/domain/meeting-moments.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { isBefore } from '#bot/domain/round-instants.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { type AgendaSaved, changeAgenda, pointOf } from './change-agenda.ts';
import { placedLater } from './placed-later.ts';
import type { ReadAgenda } from './read-agenda.ts';

export type CarryOver = ReadAgenda & { readonly pointIds: readonly string[] };

/**
 * Once a meeting has begun, a coordinator carries over what is not dealt with: each point stays on this agenda, marked,
 * and stands on the next one as well. Carried over twice it is carried over once. Refuses `no_such_point`, `agenda_full`,
 * `meeting_not_in_state` before the meeting begins, and `invalid_input` of a usual point, which every agenda has.
 */
export function carryOver(ports: Ports) {
  return ({ pointIds, ...question }: CarryOver): Promise<AgendaSaved> =>
    changeAgenda(ports, { ...question, states: ['planned', 'held'] }, async (edited) => {
      const { agenda } = edited;
      const { partnershipId, at } = question;
      const { meeting, waiting, taken } = agenda;
      if (isBefore(at, meetingStart(meeting))) throw new Refusal('meeting_not_in_state', { state: meeting.state });
      const asked = [...new Set(pointIds)].map((id) => pointOf(edited, id));
      if (asked.some(({ kind }) => kind !== 'own')) throw new Refusal('invalid_input', { field: 'pointIds' });
      const carried = asked.filter(({ isCarriedOver }) => !isCarriedOver);
      if (carried.length === 0) return null;
      const later = { partnershipId, meeting, points: carried.map(again), waiting: [...waiting, ...taken], at };
      const { changes } = await placedLater(ports, later);
      const ids = new Set(carried.map(({ id }) => id));
      return {
        points: agenda.points.map((point) => (ids.has(point.id) ? { ...point, isCarriedOver: true } : point)),
        action: 'agenda_points_carried_over',
        pointId: [...ids].join(','),
        also: changes,
      };
    });
}

/** The same point at the next meeting, under an id that follows from this one's. */
function again(point: AgendaPoint): AgendaPoint {
  const { base = point.id, times = '0' } = /^(?<base>.+)~(?<times>\d+)$/.exec(point.id)?.groups ?? {};
  return { ...point, id: `${base}~${Number(times) + 1}` };
}
