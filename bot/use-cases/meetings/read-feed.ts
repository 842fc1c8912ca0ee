import { localDay } from '#bot/domain/local-time.ts';
import type { Meeting } from '#bot/domain/meeting.ts';
import type { Partnership } from '#bot/domain/partnership.ts';
import { plusDays } from '#bot/domain/working-days.ts';
import { feedKey } from '#bot/use-cases/fingerprint.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { visibleMeetings } from './read-meetings.ts';

export type FeedRead = { readonly partnership: Partnership; readonly meetings: readonly Meeting[] };

/**
 * The meetings that the owner of a calendar address may see now, from a year back to two ahead; null where no address
 * with this secret holds, whatever the reason.
 */
export function readFeed(ports: Ports) {
  return async (secret: string, at: string): Promise<FeedRead | null> => {
    const key = feedKey(secret);
    const owner = await ports.directory.calendarFeedOwner(key);
    if (!owner) return null;
    const { partnershipId, personId } = owner;
    const feed = await ports.records.calendarFeed(partnershipId, personId);
    if (feed?.value.key !== key) return null;
    const now = await ports.partnerships.now(partnershipId);
    // Whoever can no longer sign in reads nothing here either.
    const person = now?.people.find(({ id, identities }) => id === personId && identities.length > 0);
    if (!now || !person) return null;
    const day = localDay(at, now.partnership.timeZone);
    const period = { from: plusDays(day, -366), before: plusDays(day, 2 * 366) };
    return { partnership: now.partnership, meetings: await visibleMeetings(ports, { now, person, at }, period) };
  };
}
