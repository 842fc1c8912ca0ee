import type { Log } from '#bot/log.ts';
import type { ChannelRoster } from '#bot/use-cases/channels/channel-roster.ts';
import type { AddressBook } from '#bot/use-cases/notices/note-address.ts';
import type { NoteSighting } from '#bot/use-cases/notices/note-sighting.ts';
import type { Now, Ports } from '#bot/use-cases/ports.ts';
import type { Caller, Standing } from '#bot/use-cases/recognise.ts';
import type { DeepLinks } from './deep-links.ts';
import type { Posting } from './post-card.ts';

/** What every turn stands in. */
export type TurnRoom = {
  readonly ports: Ports;
  readonly now: Now;
  readonly log: Log;
  readonly recognise: (caller: Caller) => Promise<Standing>;
  readonly links: DeepLinks;
  /** True in the demonstration: cards that belong to no partnership say so too. */
  readonly sampleData: boolean;
  /** The bot's own id in a conversation. */
  readonly botMri: string;
  /** Where people can be written to in person. */
  readonly addresses: AddressBook;
  readonly channels: ChannelRoom;
  /** Counts a reply against what Teams takes for one tenant; nobody waits for it. */
  readonly countReply: (tenantId: string) => void;
};

/** What only turns in a channel need. */
export type ChannelRoom = {
  readonly roster: ChannelRoster;
  readonly posting: Posting;
  readonly noteSighting: NoteSighting;
  /** A channel's members may come from others than its host. */
  readonly allowedTenants: readonly string[];
};
