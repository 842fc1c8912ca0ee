import { type AgendaPoint, agendaLimits } from '#bot/domain/agenda.ts';
import { withPoint } from '#bot/domain/agenda-of-meeting.ts';
import { invalidPoint } from '#bot/domain/agenda-problem.ts';
import { maySeeMeeting } from '#bot/domain/may-see-meeting.ts';
import type { Meeting } from '#bot/domain/meeting.ts';
import { parsePoint, type TypedPoint } from '#bot/domain/parse-point.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { committed, type Decision } from '#bot/use-cases/committed.ts';
import { changesOfPost } from '#bot/use-cases/meetings/meeting-notices.ts';
import { unchangedMeeting } from '#bot/use-cases/meetings/unchanged-meeting.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { agendaChanges } from './agenda-changes.ts';
import { choicesOf } from './agenda-circle.ts';
import { agendaNow } from './agenda-now.ts';
import { assertState, type EditedAgenda } from './change-agenda.ts';
import { nextAgenda, placedLater } from './placed-later.ts';
import { proposalNotices } from './proposal-notices.ts';
import { type ReadAgenda, readerOf } from './read-agenda.ts';

export type ProposePoint = ReadAgenda & {
  /** Id for the point, made when its form was shown: the same form sent again is one point. */
  readonly newPointId: string;
  readonly typed: Omit<TypedPoint, 'closedTo'>;
};

/** Where a proposed point stands. `waiting`: no later meeting is planned, or none that whoever proposes it may know of. */
export type Proposed = {
  readonly pointId: string;
  readonly meeting: Meeting;
  readonly place: 'on_agenda' | 'next_meeting' | 'waiting';
  readonly next: Meeting | null;
};

/**
 * Anybody who may see a meeting proposes a point for it: before those an agenda always ends with. Once the agenda has been
 * sent out, or has no more room, it waits for the group's next meeting, and a coordinator can take it before. The
 * coordinators are told. Refuses
 * `no_such_meeting`, `meeting_not_in_state`, `invalid_point` with all problems, and `agenda_full` where too many wait.
 */
export function proposePoint(ports: Ports) {
  return async (input: ProposePoint): Promise<Proposed> => {
    const { partnershipId, meetingId, newPointId, at } = input;
    return committed(ports, partnershipId, async () => {
      const edited = await proposing(ports, input);
      const told = (place: Proposed) => placeFor(edited, place);
      const { reader, agenda } = edited;
      const before = await placeOf(ports, edited, input);
      if (before) return { changes: [], result: told(before) };
      const { changes, result } = await decided(ports, { ...edited, input });
      const audit = {
        at,
        by: reader.id,
        action: 'agenda_point_proposed',
        subject: `${meetingId}/${newPointId}`,
      } as const;
      const post = await changesOfPost(ports)(partnershipId, { meetingId: agenda.meeting.id, at });
      const about = { ...edited, meetingId: (result.next ?? result.meeting).id, at };
      const notices = await proposalNotices(ports, about);
      return {
        changes: [...changes, unchangedMeeting(edited.meeting), ...post, ...notices, { kind: 'audit', value: audit }],
        result: told(result),
      };
    });
  };
}

/** Whoever takes part in one meeting alone is not told when the group meets next. */
function placeFor({ reader, now, day }: EditedAgenda, proposed: Proposed): Proposed {
  const { next } = proposed;
  if (next === null || maySeeMeeting(reader, next, { initiatives: now.initiatives, day })) return proposed;
  return { ...proposed, place: 'waiting', next: null };
}

async function proposing(ports: Ports, input: ProposePoint): Promise<EditedAgenda> {
  const { partnershipId, meetingId, at } = input;
  const [reading, found] = await Promise.all([readerOf(ports, input), ports.records.meeting(partnershipId, meetingId)]);
  const { reader, now, day } = reading;
  if (!found || !maySeeMeeting(reader, found.value, { initiatives: now.initiatives, day })) {
    throw new Refusal('no_such_meeting');
  }
  assertState(found.value, ['planned']);
  return { ...reading, meeting: found, agenda: await agendaNow(ports, { partnershipId, meeting: found.value, at }) };
}

/** Where the point stands already, if this form was sent before. */
async function placeOf(
  ports: Ports,
  { agenda }: EditedAgenda,
  { partnershipId, newPointId, at }: ProposePoint,
): Promise<Proposed | null> {
  const { meeting, points, waiting } = agenda;
  const is = ({ id }: AgendaPoint) => id === newPointId;
  const found = { pointId: newPointId, meeting };
  if (points.some(is)) return { ...found, place: 'on_agenda', next: null };
  const next = await nextAgenda(ports, { partnershipId, meeting, at });
  const isWaiting = waiting.some(({ value }) => is(value));
  return isWaiting || next?.points.some(is) ? { ...found, ...placeAt(next?.meeting ?? null) } : null;
}

function placeAt(next: Meeting | null): Pick<Proposed, 'place' | 'next'> {
  return { place: next === null ? 'waiting' : 'next_meeting', next };
}

async function decided(
  ports: Ports,
  { input, ...edited }: EditedAgenda & { readonly input: ProposePoint },
): Promise<Decision<Proposed>> {
  const { partnershipId, newPointId: pointId, at } = input;
  const { agenda } = edited;
  const { meeting, points, waiting, taken } = agenda;
  const point = proposedPoint(edited, input);
  if (!agenda.hasGoneOut && points.length < agendaLimits.points) {
    const changes = agendaChanges(agenda, withPoint(points, point), at);
    return { changes, result: { pointId, meeting, place: 'on_agenda', next: null } };
  }
  const later = { partnershipId, meeting, points: [point], waiting: [...waiting, ...taken], at };
  const { changes, next } = await placedLater(ports, later);
  // What waits from now on must not be taken in by an agenda that has been sent out.
  const asSentOut = agendaChanges(agenda, points, at);
  return { changes: [...asSentOut, ...changes], result: { pointId, meeting, ...placeAt(next) } };
}

function proposedPoint(edited: EditedAgenda, { newPointId, typed, at }: ProposePoint): AgendaPoint {
  const { reader, agenda } = edited;
  const parsed = parsePoint({ ...typed, closedTo: null }, { ...choicesOf(edited), kind: 'own' });
  if (!parsed.ok) throw invalidPoint(parsed.problems);
  const { id: meetingId, group } = agenda.meeting;
  return {
    ...parsed.value,
    id: newPointId,
    group,
    meetingId,
    order: 0,
    kind: 'own',
    proposedById: reader.id,
    isCarriedOver: false,
    createdAt: at,
  };
}
