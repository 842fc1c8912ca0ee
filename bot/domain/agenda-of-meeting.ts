import { type AgendaPoint, type AgendaTemplate, byAge, inAgendaOrder } from './agenda.ts';
import type { Meeting } from './meeting.ts';

/** What a meeting's agenda is made of. */
export type AgendaSource = {
  readonly meeting: Pick<Meeting, 'id' | 'group'>;
  /** The points written for it; none until somebody has changed anything about it. */
  readonly stored: readonly AgendaPoint[];
  readonly template: AgendaTemplate;
  /** The group's waiting points, where this is the meeting they wait for; none otherwise. */
  readonly waiting: readonly AgendaPoint[];
};

/** How far apart points are put, so that others fit between them. */
export const pointGap = 100;

/**
 * A meeting's points in their order. One whose agenda nobody has touched has the group's usual points and those that
 * waited for it, under the same ids however often and by whomever it is read.
 */
export function agendaOfMeeting({ meeting, stored, template, waiting }: AgendaSource): readonly AgendaPoint[] {
  if (stored.length > 0) return inAgendaOrder(stored);
  const usual = template.points.map((point, index) => usualPoint(meeting, { ...point, number: index + 1 }));
  return waiting
    .toSorted(byAge)
    .reduce((points, point) => withPoint(points, { ...point, meetingId: meeting.id }), inAgendaOrder(usual));
}

/** Before the points an agenda always ends with, or after `afterId`; null there means at the beginning. */
export type Place = { readonly afterId: string | null } | 'before_end';

/**
 * The points with one more, or with one moved: whole, in their order, and with the numbers of as few others changed as
 * can be. A point that is to stand after one that is not there stands before the end.
 */
export function withPoint(
  points: readonly AgendaPoint[],
  point: AgendaPoint,
  place: Place = 'before_end',
): readonly AgendaPoint[] {
  const others = inAgendaOrder(points.filter(({ id }) => id !== point.id));
  const at = placeIn(others, place);
  const [before, after] = roomAt(others, at);
  const order = Math.floor((before + after) / 2);
  if (order > before && order < after) return inAgendaOrder([...others, { ...point, order }]);
  const spread = others.toSpliced(at, 0, point).map((each, index) => ({ ...each, order: (index + 1) * pointGap }));
  return inAgendaOrder(spread);
}

function usualPoint(
  { id, group }: AgendaSource['meeting'],
  { kind, title, number }: AgendaTemplate['points'][number] & { readonly number: number },
): AgendaPoint {
  return {
    id: `${id}-${number}`,
    group,
    meetingId: id,
    order: number * pointGap,
    kind,
    title,
    text: '',
    initiativeId: null,
    proposedById: null,
    closedTo: null,
    isCarriedOver: false,
    createdAt: '',
  };
}

/** The numbers between which a point fits: those of its neighbours, as far as they are open or closed alike. */
function roomAt(others: readonly AgendaPoint[], at: number): readonly [number, number] {
  const [previous, next] = [others[at - 1], others[at]];
  const before = previous?.order ?? 0;
  const goesOn = next !== undefined && isClosed(next) === isClosed(previous ?? next);
  return [before, goesOn ? next.order : before + 2 * pointGap];
}

function isClosed({ closedTo }: AgendaPoint): boolean {
  return closedTo !== null;
}

function placeIn(others: readonly AgendaPoint[], place: Place): number {
  if (place !== 'before_end') {
    if (place.afterId === null) return 0;
    const index = others.findIndex(({ id }) => id === place.afterId);
    if (index >= 0) return index + 1;
  }
  const end = others.findIndex(({ kind }) => kind === 'any_other' || kind === 'next_meeting');
  return end < 0 ? others.filter(({ closedTo }) => closedTo === null).length : end;
}
