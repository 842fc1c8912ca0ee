import type { AgendaPoint } from '#bot/domain/agenda.ts';
import type { AuditAction } from '#bot/domain/audit-line.ts';
import { maySeePoint } from '#bot/domain/may-see-meeting.ts';
import type { Meeting, MeetingState } from '#bot/domain/meeting.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { committed } from '#bot/use-cases/committed.ts';
import { coordinating } from '#bot/use-cases/coordinating.ts';
import { changesOfPost } from '#bot/use-cases/meetings/meeting-notices.ts';
import { unchangedMeeting } from '#bot/use-cases/meetings/unchanged-meeting.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import type { Tagged } from '#bot/use-cases/tagged.ts';
import { agendaChanges } from './agenda-changes.ts';
import { type AgendaNow, agendaNow } from './agenda-now.ts';
import { type AgendaRead, type ReadAgenda, type Reading, readAgenda, readerOf } from './read-agenda.ts';

/** `changed_meanwhile`: nothing was written, as the point is no longer as it was seen; the agenda is as it is now. */
export type AgendaSaved = { readonly outcome: 'saved' | 'changed_meanwhile'; readonly agenda: AgendaRead };

/** What an edit of an agenda stands on, read anew for each. */
export type EditedAgenda = Reading & { readonly agenda: AgendaNow; readonly meeting: Tagged<Meeting> };

export type AgendaDecision = {
  /** The whole agenda as it becomes. */
  readonly points: readonly AgendaPoint[];
  readonly action: AuditAction;
  /** The point it is about. */
  readonly pointId: string;
  /** What follows elsewhere, such as among the waiting points. */
  readonly also?: readonly Change[];
};

export type Edit = (
  edited: EditedAgenda,
) => AgendaDecision | 'changed_meanwhile' | null | Promise<AgendaDecision | 'changed_meanwhile' | null>;

/**
 * A coordinator changes a meeting's agenda, audited; its channel's post is brought up to date by the same commit. Null
 * from `edit` where it is as it is wanted already. Refuses `unknown_person`, `not_allowed`, `no_such_meeting`, and
 * `meeting_not_in_state` where it is none of `states`, besides what `edit` refuses.
 */
export async function changeAgenda(
  ports: Ports,
  question: ReadAgenda & { readonly states?: readonly MeetingState[] },
  edit: Edit,
): Promise<AgendaSaved> {
  const { partnershipId, at } = question;
  await coordinating(ports, question.identity, partnershipId);
  const outcome = await committed(ports, partnershipId, async () => {
    const edited = await editedAgenda(ports, question);
    const decision = await edit(edited);
    if (decision === null || decision === 'changed_meanwhile') {
      return { changes: [], result: decision ?? ('saved' as const) };
    }
    const { meeting } = edited.agenda;
    const audit = { at, by: edited.reader.id, action: decision.action, subject: `${meeting.id}/${decision.pointId}` };
    const changes: readonly Change[] = [
      ...agendaChanges(edited.agenda, decision.points, at),
      ...(decision.also ?? []),
      unchangedMeeting(edited.meeting),
      ...(await changesOfPost(ports)(partnershipId, { meetingId: meeting.id, at })),
      { kind: 'audit', value: audit },
    ];
    return { changes, result: 'saved' as const };
  });
  return { outcome, agenda: await readAgenda(ports)(question) };
}

async function editedAgenda(
  ports: Ports,
  question: ReadAgenda & { readonly states?: readonly MeetingState[] },
): Promise<EditedAgenda> {
  const { partnershipId, meetingId, at, states = ['planned'] } = question;
  const [reading, found] = await Promise.all([
    readerOf(ports, question),
    ports.records.meeting(partnershipId, meetingId),
  ]);
  if (!found) throw new Refusal('no_such_meeting');
  assertState(found.value, states);
  return { ...reading, meeting: found, agenda: await agendaNow(ports, { partnershipId, meeting: found.value, at }) };
}

export function assertState({ state }: Meeting, states: readonly MeetingState[]): void {
  if (!states.includes(state)) throw new Refusal('meeting_not_in_state', { state });
}

/** A point that the caller may see; any other is refused as `no_such_point`, as if there was none. */
export function pointOf({ agenda, reader }: EditedAgenda, pointId: string): AgendaPoint {
  const point = agenda.points.find(({ id }) => id === pointId);
  if (!point || !maySeePoint(reader, point)) throw new Refusal('no_such_point');
  return point;
}
