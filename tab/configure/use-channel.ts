import { useEffect, useState } from 'react';
import { type ChannelShown, channel, channels } from '#bot/contract/channels.ts';
import { managingPaths } from '#bot/contract/managing-paths.ts';
import type { Group } from '#bot/domain/channel.ts';
import { type Client, withQuery } from '#tab/api/client.ts';
import type { Answer } from '#tab/api/trouble.ts';

export type ChosenChannel =
  | { readonly kind: 'looking' }
  /** Its group is decided by the partnership's coordinators. */
  | { readonly kind: 'not_yours' }
  /** The app is not in the channel: it is registered once it has been added to it. */
  | { readonly kind: 'app_missing' }
  | { readonly kind: 'found'; readonly channel: ChannelShown };

type Question = {
  readonly client: Client;
  readonly partnership: string | null;
  readonly channelId: string | null;
  readonly isCoordinator: boolean;
};

/** The channel in which the tab is being added, as the bot knows it in a partnership. */
export function useChannel({ client, partnership, channelId, isCoordinator }: Question): ChosenChannel {
  const [found, setFound] = useState<ChosenChannel>({ kind: 'looking' });
  useEffect(() => {
    if (!isCoordinator || partnership === null) return setFound({ kind: 'not_yours' });
    let isHere = true;
    setFound({ kind: 'looking' });
    const path = withQuery(managingPaths.channels, { partnership });
    void client.get({ path, schema: channels }).then((answer) => {
      const own = answer.ok ? answer.value.channels.find(({ id }) => id === channelId) : undefined;
      if (isHere) setFound(own ? { kind: 'found', channel: own } : { kind: 'app_missing' });
    });
    return () => {
      isHere = false;
    };
  }, [client, partnership, channelId, isCoordinator]);
  return found;
}

/** Says whose channel it is, as the chat's question and the list of channels do. */
export function sayGroup(
  client: Client,
  { partnership, id, group }: { readonly partnership: string; readonly id: string; readonly group: Group },
): Promise<Answer<ChannelShown>> {
  return client.send({ path: withQuery(managingPaths.channelGroup(id), { partnership }), schema: channel }, { group });
}
