import type { Channel } from '#bot/domain/channel.ts';
import type { Identity } from '#bot/domain/person.ts';

/** Where a channel's roster is asked for. */
export type ChannelPlace = Pick<Channel, 'id' | 'serviceUrl'>;

/** Somebody who can read a channel. */
export type ChannelMember = {
  /** Teams' id of the person in what this bot sees, `29:…`. */
  readonly userMri: string;
  /** Their own tenant and object id, which in a shared channel need not be the host's; null where Teams does not say. */
  readonly identity: Identity | null;
  /** A guest in the host's tenant. */
  readonly isGuest: boolean;
};

/** Who is in a channel, as Teams says now. Every function throws an Outage when Teams does not answer. */
export type ChannelRoster = {
  /** Null where they are not in it, or the app is not. */
  member(place: ChannelPlace, userMri: string): Promise<ChannelMember | null>;
  /** Everybody; empty where the app is not in it. */
  members(place: ChannelPlace): Promise<readonly ChannelMember[]>;
};
