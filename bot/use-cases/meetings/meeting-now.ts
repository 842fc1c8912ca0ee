import type { Channel, StandingPost } from '#bot/domain/channel.ts';
import type { DueWork } from '#bot/domain/due-work.ts';
import type { Meeting } from '#bot/domain/meeting.ts';
import { type MeetingChannel, meetingChannel } from '#bot/domain/meeting-channel.ts';
import { type Delivery, meetingScope } from '#bot/domain/notice.ts';
import type { Settings } from '#bot/domain/settings.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Tagged } from '#bot/use-cases/tagged.ts';

/** What every decision about telling of a meeting stands on, read anew for each. */
export type MeetingNow = ToldNow & { readonly meeting: Tagged<Meeting> };

/** Where a meeting stands and what was said of it, and all its work that is still to come. */
export type ToldNow = {
  readonly settings: Settings;
  readonly work: readonly DueWork[];
  readonly channels: readonly Channel[];
  readonly posts: readonly StandingPost[];
  readonly deliveries: readonly Delivery[];
};

type Question = { readonly partnershipId: string; readonly meetingId: string };

/** A meeting with all of that, or null where there is no such meeting. */
export async function meetingNow(ports: Ports, question: Question): Promise<MeetingNow | null> {
  const { partnershipId, meetingId } = question;
  const [meeting, settings, work, channels, said] = await Promise.all([
    ports.records.meeting(partnershipId, meetingId),
    ports.records.settings(partnershipId),
    ports.records.dueAbout(partnershipId, meetingId),
    ports.records.channels(partnershipId),
    saidOf(ports, question),
  ]);
  return meeting && { meeting, settings: settings.value, work, channels: channels.map(({ value }) => value), ...said };
}

/** Where a meeting's post stands, and all that was said of the meeting. */
export async function saidOf(
  ports: Pick<Ports, 'records'>,
  { partnershipId, meetingId }: Question,
): Promise<Pick<ToldNow, 'posts' | 'deliveries'>> {
  const scope = meetingScope(meetingId);
  const [posts, deliveries] = await Promise.all([
    ports.records.standingPosts(partnershipId, scope),
    ports.records.deliveries(partnershipId, scope),
  ]);
  return { posts: posts.map(({ value }) => value), deliveries };
}

/** The channels in which the meeting's post stands, is being posted or is to be. */
export function channelsTold({ posts, deliveries }: Pick<ToldNow, 'posts' | 'deliveries'>): readonly string[] {
  const standing = posts.filter(({ activityId }) => activityId !== '').map(({ channelId }) => channelId);
  const onItsWay = deliveries.flatMap(({ intent: { kind, recipient }, state }) =>
    kind === 'meeting_post' && state === 'waiting' && recipient.kind === 'channel' ? [recipient.channelId] : [],
  );
  return [...new Set([...standing, ...onItsWay])];
}

/** Has the meeting's own channel been told of it? */
export function isCalled(meeting: Meeting, told: ToldNow): boolean {
  const place = channelOfMeeting(meeting, told);
  return place.kind === 'found' && channelsTold(told).includes(place.channel.id);
}

export function channelOfMeeting(meeting: Meeting, { channels }: Pick<ToldNow, 'channels'>): MeetingChannel {
  return meetingChannel(meeting, channels);
}
