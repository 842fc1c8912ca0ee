import type { Channel } from '#bot/domain/channel.ts';
import { onTimeOrTelling } from '#bot/domain/channel-hours.ts';
import type { Language } from '#bot/domain/language.ts';
import { meetingStart } from '#bot/domain/meeting-moments.ts';
import { standingScope } from '#bot/domain/notice.ts';
import type { NoticeContent } from '#bot/domain/notice-content.ts';
import { isBefore } from '#bot/domain/round-instants.ts';
import { contentDigest } from '#bot/use-cases/fingerprint.ts';
import { contentOf, type Prepared, roundOf } from './prepared.ts';
import { dropped, type Said, type Scene } from './said.ts';
import { sayChannelAsked, sayChannelTest, sayCounter } from './say-in-channel.ts';
import { sayMinutesApproved, waitsUntil } from './say-minutes.ts';
import { sayMeetingPost, sayMeetingReply, threadIn } from './say-of-meeting.ts';

/** A channel belongs to people of both languages; it is written to in the source's. */
const channelLanguage: Language = 'da';

/** In a channel at any hour, but for what waits for its own: approved minutes, and whatever of a meeting comes late. */
export async function toChannel(scene: Scene, channelId: string): Promise<Prepared> {
  const { ports, now } = scene;
  const channels = await ports.records.channels(now.partnership.id);
  const channel = channels.find(({ value }) => value.id === channelId)?.value;
  if (!channel || channel.removedAt !== null) return { kind: 'drop', reason: 'not_needed' };
  const said = await sayInChannel(scene, channel);
  const until = waitsUntil(scene) ?? lateReplyUntil(scene, said);
  if (said.kind === 'drop') return said;
  if (until !== null) return { kind: 'later', until };
  const content = contentOf(scene, said, channelLanguage);
  const scope = standingScope(scene.intent);
  if (scope === null) return inThread(scene, channel, content);
  return standing(scene, { channel, scope, content });
}

/**
 * When a reply below a meeting's post may come, where Teams did not take it when it was due and nobody is to be disturbed
 * now; null where it comes now, because the meeting, as it is or as people know it, begins before the hours do.
 */
function lateReplyUntil({ intent, settings, at }: Scene, said: Said): string | null {
  if (said.kind !== 'meeting_step' && said.kind !== 'meeting_changed') return null;
  const start = meetingStart(said.meeting);
  const known = said.kind === 'meeting_changed' ? meetingStart(said.before) : start;
  const limit = isBefore(known, start) ? known : start;
  const until = onTimeOrTelling({ at, dueAt: intent.createdAt }, settings, { zone: said.meeting.timeZone, limit });
  return until === at ? null : until;
}

async function sayInChannel(scene: Scene, channel: Channel): Promise<Said> {
  const { kind } = scene.intent;
  if (kind === 'channel_test') return sayChannelTest(scene, channel);
  if (kind === 'minutes_approved') return sayMinutesApproved(scene);
  if (kind === 'meeting_post') return sayMeetingPost(scene, channel);
  if (kind === 'meeting_reply') return sayMeetingReply(scene, channel);
  const round = await roundOf(scene);
  if (!round) return dropped('not_needed');
  const about = { ...scene, round };
  if (kind === 'counter') return sayCounter(about, channelLanguage);
  return kind === 'channel_asked' ? sayChannelAsked(about, channel, channelLanguage) : dropped('not_needed');
}

/** Below the meeting's post. Where that does not stand yet it says the same itself, once it does; minutes stand alone then. */
async function inThread(scene: Scene, channel: Channel, content: NoticeContent): Promise<Prepared> {
  const threadId = scene.intent.meetingId === null ? null : await threadIn(scene, channel);
  if (threadId === null && scene.intent.kind === 'meeting_reply') return { kind: 'drop', reason: 'not_needed' };
  return { kind: 'send', to: { kind: 'channel', channel, threadId }, content };
}

type Standing = { readonly channel: Channel; readonly scope: string; readonly content: NoticeContent };

/**
 * In the place of the post that stands there. Where there is none, or somebody deleted it, a new one is posted. A meeting's
 * post that says the same already is left alone, because Teams marks what is edited; a round's is not, as others follow it.
 */
async function standing({ ports, now, intent }: Scene, { channel, scope, content }: Standing): Promise<Prepared> {
  const posts = await ports.records.standingPosts(now.partnership.id, scope);
  const found = posts.find(({ value }) => value.channelId === channel.id) ?? null;
  const place = { scope, channelId: channel.id, found, digest: contentDigest(content) };
  if (!found?.value.activityId)
    return { kind: 'send', to: { kind: 'channel', channel, threadId: null }, content, place };
  if (intent.kind === 'meeting_post' && found.value.digest === place.digest)
    return { kind: 'drop', reason: 'not_needed' };
  return { kind: 'send', to: { kind: 'edit', channel, activityId: found.value.activityId }, content, place };
}
