import { maySeeMeeting } from '#bot/domain/may-see-meeting.ts';
import type { PointChoices } from '#bot/domain/parse-point.ts';
import type { EditedAgenda } from './change-agenda.ts';

/**
 * What a point's form may choose: any initiative, and at a closed point whoever sees the meeting; who has left only
 * where the point is theirs already.
 */
export function choicesOf(
  { now, agenda, reader, day }: EditedAgenda,
  standing: readonly string[] = [],
): Omit<PointChoices, 'kind'> {
  const { initiatives, people } = now;
  return {
    initiativeIds: initiatives.map(({ id }) => id),
    readerIds: people
      .filter(({ id, leftAt }) => leftAt === null || standing.includes(id))
      .filter((person) => maySeeMeeting(person, agenda.meeting, { initiatives, day }))
      .map(({ id }) => id),
    byId: reader.id,
  };
}
