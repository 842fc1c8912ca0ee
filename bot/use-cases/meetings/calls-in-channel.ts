import type { Channel } from '#bot/domain/channel.ts';
import { localDay } from '#bot/domain/local-time.ts';
import { meetingChannel } from '#bot/domain/meeting-channel.ts';
import { workOfMeeting } from '#bot/domain/meeting-work.ts';
import { plusDays } from '#bot/domain/working-days.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import { channelsTold, saidOf } from './meeting-now.ts';

/** Those that lie farther ahead are called by their plan. */
const farthestDays = 200;

/**
 * A group has got its channel: the meetings that should have been called by now are called there. For the same commit;
 * the same twice is one, and what is called already is not called again.
 */
export async function callsInChannel(
  ports: Pick<Ports, 'records'>,
  partnershipId: string,
  { channel, at }: { readonly channel: Channel; readonly at: string },
): Promise<readonly Change[]> {
  const day = localDay(at, 'UTC');
  const [{ value: settings }, meetings, channels] = await Promise.all([
    ports.records.settings(partnershipId),
    ports.records.meetings(partnershipId, { from: plusDays(day, -1), before: plusDays(day, farthestDays) }),
    ports.records.channels(partnershipId),
  ]);
  const others = channels.map(({ value }) => value).filter(({ id }) => id !== channel.id);
  const changes = meetings.map(async (meeting): Promise<readonly Change[]> => {
    const place = meetingChannel(meeting, [...others, channel]);
    if (place.kind !== 'found' || place.channel.id !== channel.id) return [];
    if (channelsTold(await saidOf(ports, { partnershipId, meetingId: meeting.id })).includes(channel.id)) return [];
    const calls = workOfMeeting(meeting, settings, { now: at, isCalled: false });
    return calls
      .filter(({ kind, step }) => kind === 'meeting_notice' && meeting.plan[step ?? 0]?.kind === 'called')
      .map((value) => ({ kind: 'due', value }));
  });
  return (await Promise.all(changes)).flat();
}
