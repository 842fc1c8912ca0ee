import { withPoint } from '#bot/domain/agenda-of-meeting.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { type AgendaSaved, changeAgenda, pointOf } from './change-agenda.ts';
import type { ReadAgenda } from './read-agenda.ts';

/** `afterId`: the point it is to stand after, or null for the beginning. */
export type MovePoint = ReadAgenda & { readonly pointId: string; readonly afterId: string | null };

/** A coordinator gives a point another place; closed points stay last. Refuses `no_such_point`, of either point. */
export function movePoint(ports: Ports) {
  return ({ pointId, afterId, ...question }: MovePoint): Promise<AgendaSaved> =>
    changeAgenda(ports, question, (edited) => {
      const point = pointOf(edited, pointId);
      if (afterId === pointId) return null;
      if (afterId !== null) pointOf(edited, afterId);
      const { points } = edited.agenda;
      const moved = withPoint(points, point, { afterId });
      const isWhereItWas = moved.every(({ id }, index) => id === points[index]?.id);
      return isWhereItWas ? null : { points: moved, action: 'agenda_point_moved', pointId };
    });
}
