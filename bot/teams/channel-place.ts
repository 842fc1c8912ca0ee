import { maskCprNumbers } from '#bot/domain/cpr.ts';
import { readText } from '#bot/domain/read-text.ts';
import type { NewChannel } from '#bot/use-cases/channels/register-channel.ts';
import type { Inbound } from './inbound.ts';
import { channelOf } from './post-card.ts';

/**
 * The channel an activity is about, or null where it is in none. A team's standard channels get the app with their
 * team, and Teams says which of them was chosen then.
 */
export function channelPlace(inbound: Inbound): NewChannel | null {
  const { conversation, channelData, serviceUrl } = inbound;
  // `channelData.tenant` is the sender's own, who may be of another tenant than the channel's host.
  const tenantId = conversation.tenantId?.toLowerCase();
  if (conversation.conversationType !== 'channel' || !tenantId) return null;
  const { channel, team, settings } = channelData ?? {};
  const chosen = settings?.selectedChannel;
  return {
    id: chosen?.id ?? channel?.id ?? channelOf(conversation.id),
    teamId: team?.id ?? '',
    name: nameOf(chosen?.name ?? channel?.name ?? team?.name ?? ''),
    serviceUrl,
    tenantId,
    isShared: channel?.type === 'shared',
  };
}

/** Teams takes fifty characters; whatever comes, what is kept is short and holds no CPR number. */
const longestName = 100;

function nameOf(given: string): string {
  return readText(readText(maskCprNumbers(given)).slice(0, longestName));
}
