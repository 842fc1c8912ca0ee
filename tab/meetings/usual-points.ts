import type { AgendaTemplateShown } from '#bot/contract/agenda-bodies.ts';
import { agendaLimits, type PointKind, pointKinds } from '#bot/domain/agenda.ts';
import { containsCprNumber } from '#bot/domain/cpr.ts';
import type { GroupText } from '#tab/text/group-text.ts';

/** A point as it is being edited; the id is the form's own, so that it keeps its place and focus. */
export type UsualPoint = { readonly id: string; readonly kind: PointKind; readonly title: string };

export function typedPoints({ points }: AgendaTemplateShown): readonly UsualPoint[] {
  return points.map(({ kind, title }) => ({ id: crypto.randomUUID(), kind, title: title ?? '' }));
}

/** What can be added: each standard point once, and any number of own ones. */
export function missingKinds(points: readonly UsualPoint[]): readonly PointKind[] {
  return pointKinds.filter((kind) => kind !== 'own' && points.every((point) => point.kind !== kind));
}

export function usualTitle({ kind, title }: Omit<UsualPoint, 'id'>, said: GroupText['points']): string {
  return title.trim() || said.kinds[kind];
}

/** What is to be corrected in a title, by the point's id: the same that the server refuses. */
export function titleProblems(
  points: readonly UsualPoint[],
  said: { readonly required: string; readonly problems: GroupText['points']['problems'] },
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { id, kind, title } of points) {
    if (kind === 'own' && title.trim() === '') found.set(id, said.required);
    else if (title.trim().length > agendaLimits.title) found.set(id, said.problems.too_long(agendaLimits.title));
    else if (containsCprNumber(title)) found.set(id, said.problems.contains_cpr_number);
  }
  return found;
}
