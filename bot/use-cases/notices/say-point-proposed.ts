import { byAge } from '#bot/domain/agenda.ts';
import { maySeePoint } from '#bot/domain/may-see-meeting.ts';
import { agendaNow } from '#bot/use-cases/agenda/agenda-now.ts';
import { dropped, personIn, type Reader, type Said, type Scene } from './said.ts';

/** The points that were proposed for a meeting since the notice was decided, as far as they are still there. */
export async function sayPointProposed(scene: Scene, { person }: Reader): Promise<Said> {
  const { ports, intent, now, at } = scene;
  const partnershipId = now.partnership.id;
  const found = intent.meetingId === null ? null : await ports.records.meeting(partnershipId, intent.meetingId);
  if (found?.value.state !== 'planned') return dropped('not_needed');
  const { id, group, title, date } = found.value;
  const agenda = await agendaNow(ports, { partnershipId, meeting: found.value, at });
  const waiting = agenda.waiting.map(({ value }) => value);
  const points = [...agenda.points, ...waiting]
    .filter(({ createdAt }) => createdAt !== '' && Date.parse(createdAt) >= Date.parse(intent.createdAt))
    .filter((point) => point.proposedById !== null && point.proposedById !== person.id && maySeePoint(person, point))
    .toSorted(byAge)
    .map((point) => ({
      title: point.title ?? '',
      byName: personIn(now, point.proposedById)?.name ?? '',
      isWaiting: waiting.includes(point),
    }));
  if (points.length === 0) return dropped('not_needed');
  return { kind: 'point_proposed', meeting: { id, group, title, date }, points };
}
