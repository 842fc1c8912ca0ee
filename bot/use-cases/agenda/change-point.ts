import type { AgendaPoint } from '#bot/domain/agenda.ts';
import { invalidPoint } from '#bot/domain/agenda-problem.ts';
import { parsePoint, type TypedPoint } from '#bot/domain/parse-point.ts';
import { pointVersion } from '#bot/use-cases/fingerprint.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { choicesOf } from './agenda-circle.ts';
import { type AgendaSaved, changeAgenda, pointOf } from './change-agenda.ts';
import { changesOfCircle } from './changes-of-circle.ts';
import type { ReadAgenda } from './read-agenda.ts';

export type ChangePoint = ReadAgenda & {
  readonly pointId: string;
  /** Of the point as it was seen: nobody's words are written over unseen. */
  readonly version: string;
  readonly typed: TypedPoint;
};

/**
 * A coordinator rewrites a point, closes it to some of those who see the meeting, or opens it. Whoever closes it is one
 * of them, and what was decided there is closed with it. Refuses `no_such_point` also of a closed one that is not theirs, and `invalid_point` with all problems.
 */
export function changePoint(ports: Ports) {
  return ({ pointId, version, typed, ...question }: ChangePoint): Promise<AgendaSaved> =>
    changeAgenda(ports, question, async (edited) => {
      const point = pointOf(edited, pointId);
      const parsed = parsePoint(typed, { ...choicesOf(edited, point.closedTo ?? []), kind: point.kind });
      if (!parsed.ok) throw invalidPoint(parsed.problems);
      const changed: AgendaPoint = { ...point, ...parsed.value };
      if (pointVersion(changed) === pointVersion(point)) return null;
      if (pointVersion(point) !== version) return 'changed_meanwhile';
      const isClosing = point.closedTo === null && changed.closedTo !== null;
      return {
        points: edited.agenda.points.map((each) => (each.id === pointId ? changed : each)),
        action: isClosing ? 'agenda_point_closed' : 'agenda_point_changed',
        pointId,
        also: await changesOfCircle(ports, { ...question, point: changed }),
      };
    });
}
