import type { AgendaPoint } from './agenda.ts';
import { loosePointId } from './draft-minutes.ts';
import { maySeePoint } from './may-see-meeting.ts';
import type { MinutesDecision, MinutesPoint } from './minutes.ts';
import type { Person } from './person.ts';

type Reader = Pick<Person, 'id'>;

/**
 * The points as one reader may see them: a closed one is absent for everybody it does not name, with all that was
 * decided at it, and so is a closed decision at an open point. On the `agenda` as it is now a point may have been closed
 * since this was written, or closed to others; it is absent then as well.
 */
export function pointsFor(
  reader: Reader,
  points: readonly MinutesPoint[],
  agenda: readonly Pick<AgendaPoint, 'id' | 'closedTo'>[] = [],
): readonly MinutesPoint[] {
  const circles = new Map(agenda.map(({ id, closedTo }) => [id, closedTo]));
  return points
    .filter((point) => maySeePoint(reader, point))
    .map((point) => ({ ...point, closedTo: circles.get(point.pointId) ?? point.closedTo }))
    .filter((point) => maySeePoint(reader, point))
    .map((point) => ({ ...point, decisions: point.decisions.filter((decision) => maySee(reader, decision)) }))
    .filter(({ pointId, decisions }) => pointId !== loosePointId || decisions.length > 0);
}

function maySee(reader: Reader, decision: MinutesDecision): boolean {
  return decision.responsibleId === reader.id || maySeePoint(reader, decision);
}
