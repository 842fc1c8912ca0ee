import { Refusal } from '#bot/domain/refusal.ts';
import { pointVersion } from '#bot/use-cases/fingerprint.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { type AgendaSaved, changeAgenda, pointOf } from './change-agenda.ts';
import type { ReadAgenda } from './read-agenda.ts';

/** `version`: of the point as it was seen. */
export type SeenPoint = ReadAgenda & { readonly pointId: string; readonly version: string };

/** A coordinator takes a point off for good. Refuses `no_such_point`, and `last_point`: an empty agenda is none. */
export function removePoint(ports: Ports) {
  return ({ pointId, version, ...question }: SeenPoint): Promise<AgendaSaved> =>
    changeAgenda(ports, question, (edited) => {
      const point = pointOf(edited, pointId);
      if (pointVersion(point) !== version) return 'changed_meanwhile';
      const points = edited.agenda.points.filter(({ id }) => id !== pointId);
      if (points.length === 0) throw new Refusal('last_point');
      const wait = edited.agenda.taken.filter(({ value }) => value.id === pointId);
      const also = wait.map(({ value }) => ({ kind: 'agenda_point_gone', value }) as const);
      return { points, action: 'agenda_point_removed', pointId, also };
    });
}
