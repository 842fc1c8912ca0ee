import { factsOfError, type Log } from '#bot/log.ts';

export type Ticking = {
  /** Begins no more rounds and answers when the one under way is over. */
  stop(): Promise<void>;
};

export type TickingOptions = {
  /** One round; it may fail, the next comes all the same. */
  readonly tick: () => Promise<unknown>;
  /** From the end of one round to the beginning of the next, in milliseconds. */
  readonly everyMs: number;
  readonly log: Log;
};

/** How often production looks for what is due. */
export const usualTickMs = 10_000;

/** Ticks now and from then on, one round at a time, until it is stopped. */
export function startTicking({ tick, everyMs, log }: TickingOptions): Ticking {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  const round = async (): Promise<void> => {
    try {
      await tick();
    } catch (thrown) {
      log.warn('tick_failed', factsOfError(thrown));
    }
    if (isStopped) return;
    timer = setTimeout(() => {
      underWay = round();
    }, everyMs);
  };
  let underWay = round();
  return {
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      await underWay;
    },
  };
}
