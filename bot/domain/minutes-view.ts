import { loosePointId } from './draft-minutes.ts';
import { maySeePoint } from './may-see-meeting.ts';
import type { MinutesDecision, MinutesPoint } from './minutes.ts';
import type { Person } from './person.ts';

type Reader = Pick<Person, 'id'>;

/**
 * The points as one reader may see them: a closed one is absent for everybody it does not name, with all that was
 * decided at it, and so is a closed decision at an open point.
 */
export function pointsFor(reader: Reader, points: readonly MinutesPoint[]): readonly MinutesPoint[] {
  return points
    .filter((point) => maySeePoint(reader, point))
    .map((point) => ({ ...point, decisions: point.decisions.filter((decision) => maySee(reader, decision)) }))
    .filter(({ pointId, decisions }) => pointId !== loosePointId || decisions.length > 0);
}

function maySee(reader: Reader, decision: MinutesDecision): boolean {
  return decision.responsibleId === reader.id || maySeePoint(reader, decision);
}
