import type { Channel } from '#bot/domain/channel.ts';
import { committed } from '#bot/use-cases/committed.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';

export type ChannelChange = {
  readonly partnershipId: string;
  readonly channelId: string;
  /** The channel as it is to be, or null to leave it as it is; `also` commits with it. */
  readonly change: (channel: Channel) => { readonly to: Channel; readonly also?: readonly Change[] } | null;
};

/** Changes a channel the app is in, and answers how it stands then; null where it is not in it. */
export async function changeChannel(ports: Ports, { partnershipId, channelId, change }: ChannelChange) {
  return committed<Channel | null>(ports, partnershipId, async () => {
    const channels = await ports.records.channels(partnershipId);
    const found = channels.find(({ value }) => value.id === channelId && value.removedAt === null);
    const changed = found ? change(found.value) : null;
    if (!found || !changed) return { changes: [], result: found?.value ?? null };
    const { to, also = [] } = changed;
    return { changes: [{ kind: 'channel', value: to, tag: found.tag }, ...also], result: to };
  });
}
