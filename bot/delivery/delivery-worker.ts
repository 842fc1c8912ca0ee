import { Outage } from '#bot/domain/outage.ts';
import { factsOfError } from '#bot/log.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { batchPorts } from './batch-ports.ts';
import { type Drained, drainOutgoing } from './drain-outgoing.ts';
import { mostAtOnce, type OutgoingQueue, type TakenMessage } from './open-queue.ts';
import { sendNotice } from './send-notice.ts';
import type { Sending } from './sending.ts';
import { setAsidePoison } from './set-aside-poison.ts';

/** Takes notices from the queue and sends them, many side by side. */
export type DeliveryWorker = {
  start(): void;
  /** There is something in the queue: it is looked at now rather than in a while. */
  wake(): void;
  /** Answers when all that is to be sent now has been; see `drainOutgoing`. The worker must have been started. */
  drain(): Promise<Drained>;
  /** Takes nothing more, finishes the sends under way, puts the rest back in the queue, and answers then. */
  stop(): Promise<void>;
  state(): 'ok' | 'stuck' | 'not_running';
};

export type WorkerOptions = Omit<Sending, 'isStopping'> & {
  /** Whose commits announce what they decide to send. */
  readonly ports: Ports;
  readonly queue: OutgoingQueue;
};

/** Enough for two of a tenant's seconds, so that neither a slow answer of Teams' nor a busy machine leaves one unused. */
const mostUnderWay = 3 * mostAtOnce;

/** Taken more often than this without anybody ending it, a message is poison: it breaks whoever takes it. */
const mostTimesTaken = 5;

/** While the store does not answer, nothing is lost by coming back later. */
const afterOutageMs = 10_000;

export function deliveryWorker(options: WorkerOptions): DeliveryWorker {
  const bell = doorbell();
  let running: Promise<void> | null = null;
  const { clock, timing } = options;
  let isStopping = false;
  let movedAt = clock.now();
  const shift: Shift = {
    bell,
    isStopping: () => isStopping,
    moved: () => {
      movedAt = clock.now();
    },
  };
  return {
    start: () => {
      isStopping = false;
      shift.moved();
      running ??= work({ ...options, isStopping: shift.isStopping }, shift).finally(() => {
        running = null;
      });
    },
    wake: bell.ring,
    drain: () => drainOutgoing({ ...options, wake: bell.ring }),
    stop: async () => {
      isStopping = true;
      bell.ring();
      await running;
    },
    state: () => {
      if (!running || isStopping) return 'not_running';
      return clock.now() - movedAt > timing.hiddenMs ? 'stuck' : 'ok';
    },
  };
}

type Shift = { readonly bell: Doorbell; readonly isStopping: () => boolean; readonly moved: () => void };
type Working = WorkerOptions & Sending;

/** Runs until it is told to stop; nothing that happens to one message ends it. */
async function work(options: Working, { bell, isStopping, moved }: Shift): Promise<void> {
  const underWay = new Set<Promise<void>>();
  while (!isStopping()) {
    moved();
    const room = mostUnderWay - underWay.size;
    if (room < mostAtOnce) {
      await Promise.race(underWay);
      continue;
    }
    const messages = await take(options);
    const ports = batchPorts(options.ports);
    for (const message of messages) {
      const handling: Promise<void> = handle(options, message, ports).finally(() => underWay.delete(handling));
      underWay.add(handling);
    }
    if (messages.length === 0) await bell.rung(options.timing.pollMs);
  }
  await Promise.all(underWay);
}

async function take({ queue, timing, log }: WorkerOptions): Promise<readonly TakenMessage[]> {
  try {
    return await queue.take(mostAtOnce, timing.hiddenMs);
  } catch (thrown) {
    log.warn('queue_not_read', factsOfError(thrown));
    return [];
  }
}

/** Never fails: a message that nobody ended is seen again when its hidden time is over. */
async function handle(options: Working, message: TakenMessage, ports: Ports): Promise<void> {
  const { queue, log } = options;
  const { notice, timesTaken } = message;
  try {
    if (notice === null || timesTaken > mostTimesTaken) return await setAsidePoison(options, message);
    const handled = await sendNotice(options)(notice, ports);
    // Put back as a new message: how often it was taken is to count only those who broke off.
    if (handled.kind === 'later') await queue.push(notice, handled.afterMs);
    await message.done();
  } catch (thrown) {
    if (!(thrown instanceof Outage)) return log.error('notice_broke_off', { ...notice, ...factsOfError(thrown) });
    log.warn('notice_put_off', { ...notice, operation: thrown.operation });
    await putOff(options, message).catch(() => {});
  }
}

async function putOff({ queue }: WorkerOptions, { notice, done }: TakenMessage): Promise<void> {
  if (notice === null) return;
  await queue.push(notice, afterOutageMs);
  await done();
}

type Doorbell = { ring(): void; rung(mostMs: number): Promise<void> };

/** A wait that can be cut short, also from before it began. */
function doorbell(): Doorbell {
  let answer: (() => void) | null = null;
  let isRung = false;
  return {
    ring: () => {
      isRung = true;
      answer?.();
    },
    rung: (mostMs) =>
      new Promise((resolve) => {
        const open = () => {
          clearTimeout(timer);
          answer = null;
          isRung = false;
          resolve();
        };
        const timer = setTimeout(open, mostMs);
        answer = open;
        if (isRung) open();
      }),
  };
}
