import {
  type Delivery,
  type DropReason,
  type FailureReason,
  type Outgoing,
  standingScope,
  waitingDelivery,
} from '#bot/domain/notice.ts';
import { Outage } from '#bot/domain/outage.ts';
import type { ChannelRoster } from '#bot/use-cases/channels/channel-roster.ts';
import type { Destination, Posted } from '#bot/use-cases/courier.ts';
import { postsServedBy } from '#bot/use-cases/meetings/meetings-served.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import type { Tagged } from '#bot/use-cases/tagged.ts';
import { changesAfterFailure } from './after-failure.ts';

/** What became of one notice, for good. What is to be tried again is not settled. */
export type Outcome =
  /** `digest`: of what a standing post says now; null of any other notice. */
  | { readonly kind: 'sent'; readonly to: Destination; readonly posted: Posted; readonly digest: string | null }
  | { readonly kind: 'dropped'; readonly reason: DropReason }
  /** `to` is null where there was nowhere to send it. */
  | { readonly kind: 'failed'; readonly to: Destination | null; readonly reason: FailureReason };

export type Settling = {
  readonly partnershipId: string;
  /** As the worker claimed it. */
  readonly outgoing: Tagged<Outgoing>;
  readonly outcome: Outcome;
  /** Domain instant (ISO, UTC). */
  readonly at: string;
};

const mostAttempts = 5;

/**
 * Ends one notice in one commit: it is no longer to be sent, what became of it is kept, and what follows from that is
 * decided. `outdated` where another worker has taken it over, and nothing was written. Throws an Outage where store or
 * roster does not answer.
 */
export function settleNotice(ports: Ports, roster: ChannelRoster) {
  return async (settling: Settling): Promise<'settled' | 'outdated'> => {
    const { partnershipId, outgoing, outcome, at } = settling;
    if (outcome.kind === 'failed') await parkAddress(ports, outcome, at);
    for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
      const changes = await changesOf(ports, roster, settling);
      if ((await ports.records.commit(partnershipId, changes)) === 'committed') return 'settled';
      const current = await ports.records.outgoingOf(partnershipId, outgoing.value.intent.id);
      if (current?.tag === outgoing.tag) continue;
      await keepPlace(ports, settling);
      return 'outdated';
    }
    throw new Outage('settle a notice', new Error(`${mostAttempts} attempts met somebody else's change`));
  };
}

/**
 * A standing post was to be sent anew while it was being posted: that it stands must be kept all the same, or it would
 * stand twice. Of an edit nothing is kept: another may have come since, and then it is not this one that stands there.
 */
async function keepPlace(ports: Ports, settling: Settling): Promise<void> {
  const { outgoing, outcome, partnershipId } = settling;
  if (outcome.kind !== 'sent' || outcome.to.kind === 'edit') return;
  if (standingScope(outgoing.value.intent) === null) return;
  const changes = await changesAfterSending(ports, settling, outcome);
  if (changes.length > 0) await ports.records.commit(partnershipId, changes);
}

/** Before the commit: an address that is parked twice is parked, one that is forgotten is tried for nothing. */
async function parkAddress(ports: Ports, { to, reason }: Extract<Outcome, { kind: 'failed' }>, at: string) {
  if (to?.kind !== 'chat' || (reason !== 'not_installed' && reason !== 'conversation_gone')) return;
  await ports.addresses.park(to.identity, to.address.conversationId, { reason, at });
}

async function changesOf(ports: Ports, roster: ChannelRoster, settling: Settling): Promise<readonly Change[]> {
  const { outgoing, outcome } = settling;
  const done: Change = { kind: 'outgoing_done', value: outgoing.value, tag: outgoing.tag };
  const delivery = deliveryOf(settling);
  if (outcome.kind === 'dropped') return [done, { kind: 'delivery', value: delivery }];
  if (outcome.kind === 'sent') {
    return [done, { kind: 'delivery', value: delivery }, ...(await changesAfterSending(ports, settling, outcome))];
  }
  const { fallback, changes } = await changesAfterFailure(ports, roster, {
    ...settling,
    intent: outgoing.value.intent,
    failed: outcome,
  });
  return [done, { kind: 'delivery', value: { ...delivery, fallback } }, ...changes];
}

function deliveryOf({ outgoing, outcome, at }: Settling): Delivery {
  const { intent, doubtfulSends } = outgoing.value;
  return {
    ...waitingDelivery(intent),
    state: outcome.kind,
    settledAt: at,
    dropReason: outcome.kind === 'dropped' ? outcome.reason : null,
    failureReason: outcome.kind === 'failed' ? outcome.reason : null,
    doubtfulSends,
  };
}

/** A standing post is found again by where it stands, and a channel that took its first post works. */
async function changesAfterSending(
  ports: Ports,
  { partnershipId, outgoing, at }: Settling,
  { to, posted, digest }: Extract<Outcome, { kind: 'sent' }>,
): Promise<readonly Change[]> {
  const { kind, roundId } = outgoing.value.intent;
  const served =
    kind === 'counter' && roundId !== null ? await postsServedBy(ports, partnershipId, { roundId, at }) : [];
  if (to.kind === 'chat') return served;
  if (kind === 'channel_test') {
    const channels = await ports.records.channels(partnershipId);
    const channel = channels.find(({ value }) => value.id === to.channel.id);
    return channel ? [{ kind: 'channel', value: { ...channel.value, testedAt: at }, tag: channel.tag }] : [];
  }
  const scope = standingScope(outgoing.value.intent);
  if (scope === null) return [];
  const posts = await ports.records.standingPosts(partnershipId, scope);
  const tag = posts.find(({ value }) => value.channelId === to.channel.id)?.tag ?? null;
  const activityId = to.kind === 'edit' ? to.activityId : posted.activityId;
  const value = { scope, channelId: to.channel.id, activityId, postingSince: null, digest };
  return [{ kind: 'standing_post', value, tag }, ...served];
}
