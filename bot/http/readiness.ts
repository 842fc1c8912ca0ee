import type { SchedulerState } from './server-wiring.ts';

/** What readiness is made of. Nothing here throws: what does not answer is down. */
export type ReadinessSigns = {
  readonly isStopping: () => boolean;
  readonly isStorageReachable: () => Promise<boolean>;
  readonly isQueueReachable: () => Promise<boolean>;
  readonly schedulerState: () => Promise<SchedulerState>;
  readonly deliveryState: () => DeliveryState;
};

/** `stuck` where nothing has moved for longer than handling one message may take. */
export type DeliveryState = 'ok' | 'stuck' | 'not_running';

export type Readiness = {
  readonly status: 200 | 503;
  readonly body: {
    readonly stopping: boolean;
    readonly storage: 'ok' | 'down';
    readonly queue: 'ok' | 'down';
    readonly scheduler: SchedulerState['state'];
    readonly lastRunAt: string | null;
    readonly failedWork: number;
    readonly delivery: DeliveryState;
  };
};

/** Anybody may ask, and as often as they like: the store is asked once in this time. */
const keptMs = 3_000;

/**
 * Says whether requests should be sent here: not while it stops, and not without tables and queue. A scheduler or a
 * delivery that stands still is said but refuses nothing: people can read and answer all the same.
 */
export function readiness(signs: ReadinessSigns, elapsedMs: () => number): () => Promise<Readiness> {
  let kept: { readonly at: number; readonly answers: ReturnType<typeof askStore> } | null = null;
  return async () => {
    if (!kept || elapsedMs() - kept.at >= keptMs) kept = { at: elapsedMs(), answers: askStore(signs) };
    const [hasStorage, hasQueue, { state, lastRunAt, failed }] = await kept.answers;
    const stopping = signs.isStopping();
    return {
      status: hasStorage && hasQueue && !stopping ? 200 : 503,
      body: {
        stopping,
        storage: hasStorage ? 'ok' : 'down',
        queue: hasQueue ? 'ok' : 'down',
        scheduler: state,
        lastRunAt,
        failedWork: failed,
        delivery: signs.deliveryState(),
      },
    };
  };
}

function askStore({ isStorageReachable, isQueueReachable, schedulerState }: ReadinessSigns) {
  return Promise.all([isStorageReachable(), isQueueReachable(), schedulerState()]);
}
