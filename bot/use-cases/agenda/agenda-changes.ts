import type { AgendaPoint } from '#bot/domain/agenda.ts';
import { isSame } from '#bot/use-cases/fingerprint.ts';
import type { Change } from '#bot/use-cases/records.ts';
import type { AgendaNow } from './agenda-now.ts';

/**
 * The changes by which a meeting's agenda gets exactly these points; where nobody had touched it before it is written
 * whole, with the points that waited for it.
 *
 * A transaction deletes whatever is there, so that a removal cannot tell whether its point was changed meanwhile.
 * Therefore whatever changes or removes a point writes all others again as well: two such decisions at once always meet
 * in a tag, and the later one is made anew. Points that only come to it disturb nobody.
 */
export function agendaChanges(
  { stored, taken }: Pick<AgendaNow, 'stored' | 'taken'>,
  points: readonly AgendaPoint[],
  at: string,
): readonly Change[] {
  const wanted = points.map((point) => (point.createdAt === '' ? { ...point, createdAt: at } : point));
  const wantedById = new Map(wanted.map((point) => [point.id, point]));
  const storedIds = new Set(stored.map(({ value }) => value.id));
  const arrived = wanted
    .filter(({ id }) => !storedIds.has(id))
    .map((value): Change => ({ kind: 'agenda_point', value, tag: null }));
  const left = taken
    .filter(({ value }) => wantedById.has(value.id))
    .map(({ value }): Change => ({ kind: 'agenda_point_gone', value }));
  const isUntouched = stored.every(({ value }) => isSame(value, wantedById.get(value.id) ?? {}));
  if (isUntouched) return [...arrived, ...left];
  const again = stored.map(({ value, tag }): Change => {
    const now = wantedById.get(value.id);
    return now ? { kind: 'agenda_point', value: now, tag } : { kind: 'agenda_point_gone', value };
  });
  return [...arrived, ...left, ...again];
}
