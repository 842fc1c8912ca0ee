import { isHeld } from '#bot/domain/notice.ts';
import { Outage } from '#bot/domain/outage.ts';
import { factsOfError, type Log } from '#bot/log.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { DuePointer, SchedulerRun } from '#bot/use-cases/records.ts';
import { isLeftBehind, leftBehindAfterMs } from './left-behind.ts';
import { recentlyDone } from './recently-done.ts';

export type TickParts = {
  readonly ports: Pick<Ports, 'dueIndex' | 'records'>;
  /** Does all that is due for a partnership at a domain instant. */
  readonly runDue: (partnershipId: string, at: string) => Promise<DueCount>;
  /** Puts a notice in the queue. */
  readonly queue: (notice: { readonly partnershipId: string; readonly intentId: string }) => Promise<void>;
  readonly machineNow: () => string;
  readonly log: Log;
  /** Default one minute. */
  readonly leftBehindAfterMs?: number;
};

export type DueCount = {
  readonly done: number;
  readonly failed: number;
  readonly failures?: readonly { readonly cause: unknown }[];
};

/** One round through what is due at a domain instant (ISO, UTC). */
export type Tick = (at: string) => Promise<SchedulerRun>;

/**
 * Looks only at partnerships that a pointer leads to: does what is due there, queues again what a crash left behind,
 * and forgets pointers that lead to nothing any more. What fails for one partnership stops no other and is due still.
 * Two rounds never overlap: the second begins when the first is over. Throws an Outage where the index does not answer.
 */
export function tick(parts: TickParts): Tick {
  const queued = recentlyDone(queueAgainAfterMs);
  let last: Promise<unknown> = Promise.resolve();
  return (at) => {
    const round = last.then(() => runThrough(parts, queued, at));
    last = round.catch(() => {});
    return round;
  };
}

/** In a long queue a notice may wait for its turn; it is not put there again and again meanwhile. */
const queueAgainAfterMs = 300_000;

/** A commit that wrote a pointer is over by then, so that no work can still be on its way to it. */
const pointerLivesMs = 600_000;

/** All partnerships of a country, each with a few minutes of its own. */
const mostPointers = 50_000;

const sideBySide = 4;

type Queued = ReturnType<typeof recentlyDone>;

async function runThrough(parts: TickParts, queued: Queued, at: string): Promise<SchedulerRun> {
  const { dueIndex } = parts.ports;
  const pointers = await dueIndex.pointers(at, mostPointers);
  const waiting = [...Map.groupBy(pointers, ({ partnershipId }) => partnershipId)];
  let done = 0;
  let failed = 0;
  const runNext = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [partnershipId, own] = next;
      const count = await runPartnership(parts, queued, { partnershipId, pointers: own, at });
      done += count.done;
      failed += count.failed;
    }
  };
  await Promise.all(Array.from({ length: sideBySide }, runNext));
  const run = { at: parts.machineNow(), until: at, done, failed };
  await dueIndex.recordRun(run);
  return run;
}

type Stop = { readonly partnershipId: string; readonly pointers: readonly DuePointer[]; readonly at: string };

async function runPartnership(parts: TickParts, queued: Queued, stop: Stop): Promise<DueCount> {
  const { done, failed } = await doDue(parts, stop);
  try {
    const left = await queueLeftBehind(parts, queued, stop);
    await forgetSpent(parts, stop, done + failed + left === 0 ? 'all' : 'all_but_one');
    return { done, failed };
  } catch (thrown) {
    tellFailure(parts.log, stop.partnershipId, thrown);
    return { done, failed: failed + 1 };
  }
}

async function doDue({ runDue, log }: TickParts, { partnershipId, at }: Stop): Promise<DueCount> {
  try {
    const count = await runDue(partnershipId, at);
    for (const { cause } of count.failures ?? []) tellFailure(log, partnershipId, cause);
    return count;
  } catch (thrown) {
    tellFailure(log, partnershipId, thrown);
    return { done: 0, failed: 1 };
  }
}

function tellFailure(log: Log, partnershipId: string, cause: unknown): void {
  const level = cause instanceof Outage ? 'warn' : 'error';
  log[level]('due_work_failed', { partnershipId, ...factsOfError(cause) });
}

/** How many notices are still to be sent, whoever's they are. What is held back has a pointer to its own hour. */
async function queueLeftBehind(parts: TickParts, queued: Queued, { partnershipId, at }: Stop): Promise<number> {
  const { ports, queue, machineNow, log } = parts;
  const outgoing = await ports.records.outgoing(partnershipId);
  const instants = { at, machineAt: machineNow() };
  const afterMs = parts.leftBehindAfterMs ?? leftBehindAfterMs;
  for (const { value } of outgoing) {
    const key = `${partnershipId} ${value.intent.id} ${value.attempts} ${value.heldUntil}`;
    if (!isLeftBehind(value, instants, afterMs) || queued.has(key, instants.machineAt)) continue;
    await queue({ partnershipId, intentId: value.intent.id });
    queued.add(key, instants.machineAt);
    log.info('notice_queued_again', { partnershipId, intentId: value.intent.id });
  }
  return outgoing.filter(({ value }) => !isHeld(value, at)).length;
}

/**
 * While there is something left to do or to send, the newest pointer stays and leads to it: what cannot be done for weeks
 * does not leave weeks of pointers behind.
 */
async function forgetSpent(
  { ports, machineNow }: TickParts,
  { pointers }: Stop,
  which: 'all' | 'all_but_one',
): Promise<void> {
  const before = Date.parse(machineNow()) - pointerLivesMs;
  const newestFirst = pointers.toSorted((a, b) => (a.writtenAt < b.writtenAt ? 1 : -1));
  const spent = newestFirst.slice(which === 'all' ? 0 : 1).filter(({ writtenAt }) => Date.parse(writtenAt) < before);
  for (const pointer of spent) await ports.dueIndex.forget(pointer);
}
