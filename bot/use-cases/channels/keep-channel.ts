import type { Channel } from '#bot/domain/channel.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { changeChannel } from './change-channel.ts';
import { channelReaders } from './channel-readers.ts';
import type { ChannelRoster } from './channel-roster.ts';

type Asked = { readonly partnershipId: string; readonly channelId: string; readonly activityId: string };

/** Keeps where the question stands, so that its answer can take its place. */
export function keepQuestion(ports: Ports) {
  return ({ partnershipId, channelId, activityId }: Asked): Promise<Channel | null> =>
    changeChannel(ports, {
      partnershipId,
      channelId,
      change: (channel) => ({ to: { ...channel, questionActivityId: activityId } }),
    });
}

/** Looks again at who can read a channel, after it was shared with others or taken back from them. */
export function keepReaders(ports: Ports, roster: ChannelRoster) {
  return async (tenantId: string, channelId: string): Promise<void> => {
    for (const { channel, partnershipId } of await channelsOf(ports, tenantId)) {
      if (channel.id !== channelId) continue;
      const [partnership, members] = await Promise.all([
        ports.partnerships.partnership(partnershipId),
        roster.members(channel),
      ]);
      if (!partnership) continue;
      const readers = channelReaders(members, { hostTenantId: channel.tenantId, partnership });
      await changeChannel(ports, { partnershipId, channelId, change: (current) => ({ to: { ...current, readers } }) });
    }
  };
}

type Removal = {
  readonly tenantId: string;
  /** The channel it was removed from; a team's own id takes all of its channels. */
  readonly conversationId: string;
  readonly at: string;
};

/** The app was removed from a channel, or the channel is gone: nothing is sent there any more. Repeats change nothing. */
export function removeChannel(ports: Ports) {
  return async ({ tenantId, conversationId, at }: Removal): Promise<void> => {
    for (const { channel, partnershipId } of await channelsOf(ports, tenantId)) {
      if (channel.id !== conversationId && channel.teamId !== conversationId) continue;
      const audit = { at, by: tenantId, action: 'channel_removed', subject: channel.id } as const;
      await changeChannel(ports, {
        partnershipId,
        channelId: channel.id,
        change: (current) => ({ to: { ...current, removedAt: at }, also: [{ kind: 'audit', value: audit }] }),
      });
    }
  };
}

/** The channels the app is in, over all partnerships of the tenant that hosts them. */
export async function channelsOf(ports: Ports, tenantId: string) {
  const ids = await ports.directory.partnershipsOfTenant(tenantId);
  const lists = await Promise.all(
    ids.map(async (partnershipId) => {
      const channels = await ports.records.channels(partnershipId);
      return channels.map(({ value: channel }) => ({ partnershipId, channel }));
    }),
  );
  return lists.flat().filter(({ channel }) => channel.tenantId === tenantId && channel.removedAt === null);
}
