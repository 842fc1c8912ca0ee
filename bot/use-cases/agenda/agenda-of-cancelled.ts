import type { AgendaPoint } from '#bot/domain/agenda.ts';
import type { Meeting } from '#bot/domain/meeting.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import { agendaChanges } from './agenda-changes.ts';

export type CancelledAgenda = {
  readonly partnershipId: string;
  readonly before: Meeting;
  readonly meeting: Meeting;
  readonly at: string;
};

/**
 * What follows from calling a meeting off, in the same commit: what was to be talked of there, besides the group's usual
 * points, waits for its next meeting, however many wait already. Nothing where the meeting is not called off by this.
 */
export async function agendaChangesOfCancelled(
  ports: Pick<Ports, 'records'>,
  { partnershipId, before, meeting, at }: CancelledAgenda,
): Promise<readonly Change[]> {
  if (before.state === 'cancelled' || meeting.state !== 'cancelled') return [];
  const { id, group } = meeting;
  const stored = await ports.records.agenda(partnershipId, { meetingId: id, group });
  const points = stored.map(({ value }) => value);
  const own = points.filter((point) => point.kind === 'own' && !point.isCarriedOver && !isUsual(point, id));
  if (own.length === 0) return [];
  const kept = points.filter((point) => !own.includes(point));
  return [
    ...agendaChanges({ stored, taken: [] }, kept, at),
    ...own.map((point): Change => {
      return { kind: 'agenda_point', value: { ...point, meetingId: null, order: 0 }, tag: null };
    }),
  ];
}

/** A point of its own that every meeting of the group begins with. */
function isUsual({ id }: AgendaPoint, meetingId: string): boolean {
  return id.startsWith(`${meetingId}-`);
}
