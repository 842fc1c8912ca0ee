import type { Log } from '#bot/log.ts';
import type { Now, Ports } from '#bot/use-cases/ports.ts';
import type { Caller, Standing } from '#bot/use-cases/recognise.ts';
import type { DeepLinks } from './deep-links.ts';

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
};
