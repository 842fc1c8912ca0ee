import type { AgendaPoint } from '#bot/domain/agenda.ts';
import type { MinutesDraft } from '#bot/domain/minutes.ts';
import { changesOfAnswer } from '#bot/use-cases/decisions/changes-of-answer.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';

/** A point as it becomes, on the agenda of its meeting. */
export type CircleQuestion = {
  readonly partnershipId: string;
  readonly meetingId: string;
  readonly point: Pick<AgendaPoint, 'id' | 'closedTo'>;
};

/**
 * What was decided at a point that is closed, or closed to others, and what is written of it in the minutes' draft, is for
 * the same people from then on: in the same commit. Where a point is opened, what was decided there while it was closed
 * stays closed.
 */
export async function changesOfCircle(
  ports: Pick<Ports, 'records' | 'partnerships'>,
  { partnershipId, meetingId, point: { id, closedTo } }: CircleQuestion,
): Promise<readonly Change[]> {
  if (closedTo === null) return [];
  const [decisions, draft] = await Promise.all([
    ports.records.meetingDecisions(partnershipId, meetingId),
    ports.records.minutesDraft(partnershipId, meetingId),
  ]);
  const made = decisions.filter(({ pointId }) => pointId === id);
  const found = await Promise.all(made.map((decision) => ports.records.decision(partnershipId, decision.id)));
  const written = draft?.value.points.some(({ pointId }) => pointId === id) ? draft : null;
  const steps = found.flatMap((decision) =>
    decision ? [{ before: decision.value, after: { ...decision.value, closedTo }, tag: decision.tag }] : [],
  );
  return [
    ...steps.map(({ before, after, tag }): Change => ({ kind: 'decision', value: after, before, tag })),
    ...(await changesOfAnswer(ports, partnershipId, steps)),
    ...(written
      ? ([{ kind: 'minutes_draft', value: withCircle(written.value, id, closedTo), tag: written.tag }] as const)
      : []),
  ];
}

function withCircle(draft: MinutesDraft, id: string, closedTo: readonly string[]): MinutesDraft {
  return { ...draft, points: draft.points.map((point) => (point.pointId === id ? { ...point, closedTo } : point)) };
}
