import type { ChannelReaders } from '#bot/domain/channel.ts';
import type { Partnership } from '#bot/domain/partnership.ts';
import type { ChannelMember } from './channel-roster.ts';

type Readers = { readonly hostTenantId: string; readonly partnership: Pick<Partnership, 'organisations'> };

/**
 * How many can read a channel, and how many of them from outside. Whom Teams does not name is counted as from a
 * tenant nobody knows: it is better to warn once too often.
 */
export function channelReaders(
  members: readonly ChannelMember[],
  { hostTenantId, partnership }: Readers,
): ChannelReaders {
  const known = new Set(partnership.organisations.map(({ tenantId }) => tenantId));
  const fromOthers = members.filter(({ identity }) => identity?.tenantId !== hostTenantId);
  return {
    members: members.length,
    guests: members.filter((member) => member.isGuest && member.identity?.tenantId === hostTenantId).length,
    fromOtherTenants: fromOthers.length,
    fromUnknownTenants: fromOthers.filter(({ identity }) => !known.has(identity?.tenantId ?? '')).length,
  };
}
