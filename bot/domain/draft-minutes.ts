import { type AgendaPoint, inAgendaOrder } from './agenda.ts';
import { type Attendance, headcountOf } from './attendance.ts';
import type { Decision } from './decision.ts';
import { maySeePoint } from './may-see-meeting.ts';
import type { Meeting } from './meeting.ts';
import type { MinutesDecision, MinutesDraft, MinutesPoint, Roll } from './minutes.ts';
import type { Person } from './person.ts';

type DraftPoint = MinutesDraft['points'][number];

/** Where what belongs to no point of the agenda is put where that has no *eventuelt*: a last point of its own. */
export const loosePointId = 'without-point';

/**
 * The points of a draft: the agenda's as it stands now, each with what was written of it. One that was taken from the
 * agenda is kept as long as something is written of it, and so is what was written first.
 */
export function draftPoints(agenda: readonly AgendaPoint[], saved: readonly DraftPoint[]): readonly DraftPoint[] {
  const texts = new Map(saved.map(({ pointId, text }) => [pointId, text]));
  const points = inAgendaOrder(agenda);
  const onAgenda = new Set(points.map(({ id }) => id));
  return [
    ...points.map(({ id, kind, title, closedTo, isCarriedOver }) => ({
      pointId: id,
      kind,
      title,
      closedTo,
      isCarriedOver,
      text: texts.get(id) ?? '',
    })),
    ...saved.filter(({ pointId, text }) => !onAgenda.has(pointId) && text !== ''),
  ];
}

/** The points with the decisions made at each; those made at none of them stand under *eventuelt*, the agenda's or a last one. */
export function withDecisions(points: readonly DraftPoint[], decisions: readonly Decision[]): readonly MinutesPoint[] {
  const known = new Set(points.map(({ pointId }) => pointId));
  const at = (id: string) => decisions.filter(({ pointId }) => (pointId ?? '') === id).map(copyOf);
  const loose = decisions.filter(({ pointId }) => pointId === null || !known.has(pointId)).map(copyOf);
  const last: MinutesPoint = {
    pointId: loosePointId,
    kind: 'any_other',
    title: null,
    closedTo: null,
    isCarriedOver: false,
    text: '',
    decisions: loose,
  };
  const home = points.findLast(({ kind, closedTo }) => kind === 'any_other' && closedTo === null);
  const all = points.map((point) => ({
    ...point,
    decisions: point === home ? [...at(point.pointId), ...loose] : at(point.pointId),
  }));
  return loose.length > 0 && !home ? [...all, last] : all;
}

function copyOf({ id, type, text, lang, assentedBy, responsibleId, dueOn, closedTo }: Decision): MinutesDecision {
  return { id, type, text, lang, assentedBy, responsibleId, dueOn, closedTo };
}

/**
 * Who was there as far as is known before anybody has written it down: all who take part but those who sent afbud,
 * themselves or somebody else. Who has not answered counts as there, for where people answer in Outlook nobody does.
 */
export function firstRoll(
  { id }: Pick<Meeting, 'id'>,
  participantIds: readonly string[],
  attendances: readonly Attendance[],
): Roll {
  const { no, substitutes } = headcountOf({ id, participantIds }, attendances);
  const absent = [...no, ...substitutes.map(({ personId }) => personId)];
  return { present: participantIds.filter((personId) => !absent.includes(personId)), absent };
}

/**
 * The points of a draft after somebody wrote of some of them. What they may not see stays as it was. What they wrote of
 * a point that has gone meanwhile is kept for them alone: nobody can say any more whom that point was for.
 */
export function writtenPoints(
  points: readonly DraftPoint[],
  typed: readonly { readonly id: string; readonly text: string }[],
  writer: Pick<Person, 'id'>,
): readonly DraftPoint[] {
  const texts = new Map(typed.map(({ id, text }) => [id, text]));
  const known = new Set(points.map(({ pointId }) => pointId));
  const gone = typed.filter(({ id, text }) => !known.has(id) && id !== loosePointId && text !== '');
  return [
    ...points.map((point) =>
      maySeePoint(writer, point) ? { ...point, text: texts.get(point.pointId) ?? point.text } : point,
    ),
    ...gone.map(
      ({ id, text }): DraftPoint => ({
        pointId: id,
        kind: 'own',
        title: null,
        closedTo: [writer.id],
        isCarriedOver: false,
        text,
      }),
    ),
  ];
}
