import { maySeeMeeting } from '#bot/domain/may-see-meeting.ts';
import type { PointChoices } from '#bot/domain/parse-point.ts';
import type { EditedAgenda } from './change-agenda.ts';

/** What a point's form may choose: any initiative, and at a closed point whoever sees the meeting. */
export function choicesOf({ now, agenda, reader, day }: EditedAgenda): Omit<PointChoices, 'kind'> {
  const { initiatives, people } = now;
  return {
    initiativeIds: initiatives.map(({ id }) => id),
    readerIds: people
      .filter((person) => maySeeMeeting(person, agenda.meeting, { initiatives, day }))
      .map(({ id }) => id),
    byId: reader.id,
  };
}
