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
  /** Milliseconds that only go on; the machine's own unless a test has others. */
  readonly elapsedMs?: () => number;
};

/** How often production looks for what is due. */
export const usualTickMs = 10_000;

/** A sign of life, so that its absence can wake somebody: infra/modules/alerts.bicep. */
const saysSoEveryMs = 300_000;

/** Ticks now and from then on, one round at a time, until it is stopped. */
export function startTicking(options: TickingOptions): Ticking {
  const { tick, everyMs, log, elapsedMs = () => performance.now() } = options;
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let saidAt = Number.NEGATIVE_INFINITY;
  const round = async (): Promise<void> => {
    try {
      await tick();
      if (elapsedMs() - saidAt >= saysSoEveryMs) {
        saidAt = elapsedMs();
        log.info('ticking', { everyMs });
      }
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
