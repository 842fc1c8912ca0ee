import { localDay } from '#bot/domain/local-time.ts';
import { plusDays } from '#bot/domain/working-days.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import { changesOfPost } from './meeting-notices.ts';

/** A round comes so long before the meetings that it serves. */
const farthestDays = 200;

/**
 * Brings the posts of the meetings ahead that a round serves up to date, as they show how far it is. Nothing where nobody
 * has been told of them.
 */
export async function postsServedBy(
  ports: Pick<Ports, 'records'>,
  partnershipId: string,
  { roundId, at }: { readonly roundId: string; readonly at: string },
): Promise<readonly Change[]> {
  // Whatever the zone, nobody's day is more than one from this.
  const day = localDay(at, 'UTC');
  const period = { from: plusDays(day, -1), before: plusDays(day, farthestDays) };
  const meetings = await ports.records.meetings(partnershipId, period);
  const served = meetings.filter((meeting) => meeting.roundId === roundId && meeting.state === 'planned');
  const changes = await Promise.all(served.map(({ id }) => changesOfPost(ports)(partnershipId, { meetingId: id, at })));
  return changes.flat();
}
