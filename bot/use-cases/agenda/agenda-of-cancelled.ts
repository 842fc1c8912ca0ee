import type { AgendaPoint } from '#bot/domain/agenda.ts';
import type { Meeting } from '#bot/domain/meeting.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';

export type CancelledAgenda = {
  readonly partnershipId: string;
  readonly before: Meeting;
  readonly meeting: Meeting;
};

/**
 * What follows from calling a meeting off, in the same commit: what was to be talked of there, besides the group's usual
 * points, waits for its next meeting, however many wait already. Nothing where the meeting is not called off by this.
 */
export async function agendaChangesOfCancelled(
  ports: Pick<Ports, 'records'>,
  { partnershipId, before, meeting }: CancelledAgenda,
): Promise<readonly Change[]> {
  if (before.state === 'cancelled' || meeting.state !== 'cancelled') return [];
  const { id, group } = meeting;
  const stored = await ports.records.agenda(partnershipId, { meetingId: id, group });
  return stored
    .map(({ value }) => value)
    .filter(({ kind, isCarriedOver }) => kind === 'own' && !isCarriedOver)
    .filter((point) => !isUsual(point, id))
    .flatMap((value): readonly Change[] => [
      { kind: 'agenda_point_gone', value },
      { kind: 'agenda_point', value: { ...value, meetingId: null, order: 0 }, tag: null },
    ]);
}

/** A point of its own that every meeting of the group begins with. */
function isUsual({ id }: AgendaPoint, meetingId: string): boolean {
  return id.startsWith(`${meetingId}-`);
}
