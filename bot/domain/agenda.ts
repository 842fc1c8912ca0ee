import type { Group } from './channel.ts';

/** The points of the usual agenda, in their order; `own` is any other, which has a title of its own. */
export const pointKinds = [
  'approve_agenda',
  'minutes',
  'news',
  'status',
  'measurements',
  'theme',
  'communication',
  'initiatives',
  'any_other',
  'next_meeting',
  'own',
] as const;
export type PointKind = (typeof pointKinds)[number];

/** One point of a meeting's agenda, or one that waits for the group's next meeting. */
export type AgendaPoint = {
  readonly id: string;
  readonly group: Group;
  /** The meeting it stands on; null while it waits for one. */
  readonly meetingId: string | null;
  /** Its place among the meeting's points: ascending, with gaps. */
  readonly order: number;
  readonly kind: PointKind;
  /** Its own title, on one line; null where it is called after its kind. */
  readonly title: string | null;
  /** What is to be talked of, as it was written; empty where nothing was. */
  readonly text: string;
  /** The initiative it is about, or null. */
  readonly initiativeId: string | null;
  /** Who proposed it; null where it came with the group's usual agenda. */
  readonly proposedById: string | null;
  /** A closed point (*lukket punkt*) is for these people alone; null where it is for the whole group. */
  readonly closedTo: readonly string[] | null;
  /** It was not dealt with, and is to be at the group's next meeting. */
  readonly isCarriedOver: boolean;
  /** Domain instant (ISO, UTC). */
  readonly createdAt: string;
};

/** What each of a group's meetings begins with. */
export type AgendaTemplate = { readonly group: Group; readonly points: readonly TemplatePoint[] };

export type TemplatePoint = Pick<AgendaPoint, 'kind' | 'title'>;

/** The ten points a meeting has where the group has agreed on no others. */
export function usualAgenda(group: Group): AgendaTemplate {
  return { group, points: pointKinds.filter((kind) => kind !== 'own').map((kind) => ({ kind, title: null })) };
}

/** The longest texts, in UTF-16 code units; and the most points, so that one commit can write two agendas anew. */
export const agendaLimits = { title: 200, text: 2000, points: 30, usualPoints: 15 } as const;

/** Sorts by when they were written, the oldest first. */
export function byAge(a: Pick<AgendaPoint, 'id' | 'createdAt'>, b: Pick<AgendaPoint, 'id' | 'createdAt'>): number {
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/**
 * As they are called at the meeting. Closed points stand last, as is the custom, so that who may not see them counts the
 * open ones as everybody else does, and no number is missing.
 */
export function inAgendaOrder<T extends Pick<AgendaPoint, 'id' | 'order' | 'closedTo'>>(
  points: readonly T[],
): readonly T[] {
  const isClosed = ({ closedTo }: T) => Number(closedTo !== null);
  return points.toSorted((a, b) => isClosed(a) - isClosed(b) || a.order - b.order || (a.id < b.id ? -1 : 1));
}
