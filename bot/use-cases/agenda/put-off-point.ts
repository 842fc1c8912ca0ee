import { Refusal } from '#bot/domain/refusal.ts';
import { pointVersion } from '#bot/use-cases/fingerprint.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { type AgendaSaved, changeAgenda, pointOf } from './change-agenda.ts';
import { placedLater } from './placed-later.ts';
import type { SeenPoint } from './remove-point.ts';

/**
 * A coordinator takes a point off for the group's next meeting. Refuses `no_such_point`, `agenda_full` where too many
 * wait, `last_point`, and `invalid_input` of a usual point, which every agenda has.
 */
export function putOffPoint(ports: Ports) {
  return ({ pointId, version, ...question }: SeenPoint): Promise<AgendaSaved> =>
    changeAgenda(ports, question, async (edited) => {
      const point = pointOf(edited, pointId);
      if (pointVersion(point) !== version) return 'changed_meanwhile';
      if (point.kind !== 'own') throw new Refusal('invalid_input', { field: 'pointId' });
      const { agenda } = edited;
      const points = agenda.points.filter(({ id }) => id !== pointId);
      if (points.length === 0) throw new Refusal('last_point');
      const { meeting, waiting, taken } = agenda;
      const { partnershipId, at } = question;
      const later = { partnershipId, meeting, points: [point], waiting: [...waiting, ...taken], at };
      const { changes } = await placedLater(ports, later);
      return { points, action: 'agenda_point_put_off', pointId, also: changes };
    });
}
