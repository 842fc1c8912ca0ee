import { type FailureReason, type Intent, intentOf } from '#bot/domain/notice.ts';
import { hasRole } from '#bot/domain/person.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import type { Failure } from './after-failure.ts';
import { forgottenPost, isGone } from './forgotten-post.ts';
import { undecided } from './undecided.ts';

/** What Teams answers where the app was removed, or the channel is gone. */
const gone: readonly FailureReason[] = ['not_installed', 'conversation_gone'];

/**
 * What follows where a meeting could not be told of in its channel. A post that somebody deleted is made anew, also where
 * a reply was to stand below it. Where the channel itself is closed to us the coordinators are told, once a meeting.
 */
export async function afterMeetingFailure(ports: Ports, failure: Failure): Promise<readonly Change[]> {
  const { intent, at, failed, partnershipId } = failure;
  const { meetingId, recipient } = intent;
  if (meetingId === null || recipient.kind !== 'channel') return [];
  const forgotten = await forgottenPost(ports, failure);
  if (isGone(failed)) {
    const occasion = `anew ${at}`;
    const post = intentOf({ kind: 'meeting_post', recipient, meetingId, createdAt: at, occasion });
    return [...forgotten, { kind: 'send_newest', value: post }];
  }
  if (!gone.includes(failed.reason)) return forgotten;
  const told = await toldOfChannel(ports, failure, meetingId);
  return [...forgotten, ...(await undecided(ports, partnershipId, told))];
}

async function toldOfChannel(ports: Ports, failure: Failure, meetingId: string): Promise<readonly Intent[]> {
  const { partnershipId, intent, at } = failure;
  const now = await ports.partnerships.now(partnershipId);
  const occasion = intent.recipient.kind === 'channel' ? intent.recipient.channelId : '';
  return (now?.people ?? [])
    .filter((person) => hasRole(person, 'coordinator'))
    .map(({ id }) => {
      const recipient = { kind: 'person', personId: id } as const;
      return intentOf({ kind: 'meeting_channel_gone', recipient, meetingId, createdAt: at, occasion });
    });
}
