import type { ChannelShown } from '#bot/contract/channels.ts';
import type { Channel } from '#bot/domain/channel.ts';
import type { Person } from '#bot/domain/person.ts';
import { presentPerson } from './person-presenter.ts';

/** A channel with how many can read it: nobody in it by name, and not where it is written to. */
export function presentChannel(channel: Channel, people: readonly Person[]): ChannelShown {
  const { members, guests, fromOtherTenants, fromUnknownTenants } = channel.readers;
  return {
    id: channel.id,
    name: channel.name,
    isShared: channel.isShared,
    group: channel.group,
    confirmedBy: channel.confirmedById === null ? null : presentPerson(people, channel.confirmedById),
    readers: { members, guests, fromOtherTenants, fromUnknownTenants },
    testedAt: channel.testedAt,
  };
}
