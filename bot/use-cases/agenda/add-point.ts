import { agendaLimits } from '#bot/domain/agenda.ts';
import { withPoint } from '#bot/domain/agenda-of-meeting.ts';
import { invalidPoint } from '#bot/domain/agenda-problem.ts';
import { parsePoint, type TypedPoint } from '#bot/domain/parse-point.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { choicesOf } from './agenda-circle.ts';
import { type AgendaSaved, changeAgenda } from './change-agenda.ts';
import type { ReadAgenda } from './read-agenda.ts';

export type AddPoint = ReadAgenda & {
  /** Id for the new point, made when its form was shown: the same form sent again is one point. */
  readonly newPointId: string;
  readonly typed: TypedPoint;
};

/**
 * A coordinator adds a point, before those an agenda always ends with. Refuses `invalid_point` with all problems, and
 * `agenda_full`, besides what every change of an agenda does.
 */
export function addPoint(ports: Ports) {
  return ({ newPointId, typed, ...question }: AddPoint): Promise<AgendaSaved> =>
    changeAgenda(ports, question, (edited) => {
      const { points, meeting } = edited.agenda;
      if (points.some(({ id }) => id === newPointId)) return null;
      const parsed = parsePoint(typed, { ...choicesOf(edited), kind: 'own' });
      if (!parsed.ok) throw invalidPoint(parsed.problems);
      if (points.length >= agendaLimits.points) throw new Refusal('agenda_full', { limit: agendaLimits.points });
      const added = {
        ...parsed.value,
        id: newPointId,
        group: meeting.group,
        meetingId: meeting.id,
        order: 0,
        kind: 'own',
        proposedById: null,
        isCarriedOver: false,
        createdAt: question.at,
      } as const;
      return { points: withPoint(points, added), action: 'agenda_point_added', pointId: newPointId };
    });
}
