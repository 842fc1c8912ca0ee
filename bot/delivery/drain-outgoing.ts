import { isHeld, type Outgoing } from '#bot/domain/notice.ts';
import type { Now, Ports } from '#bot/use-cases/ports.ts';
import { instantOf, type MachineClock } from './machine-clock.ts';
import type { OutgoingQueue } from './open-queue.ts';

/**
 * How many notices were left when the wait ended: waiting for a retry, or in somebody else's hands. What is held back for
 * the hours in which people may be written to is not to be sent now, and not counted.
 */
export type Drained = { readonly left: number };

type Parts = {
  readonly ports: Pick<Ports, 'dueIndex' | 'records'>;
  readonly queue: OutgoingQueue;
  readonly clock: MachineClock;
  readonly now: Now;
  readonly wake: () => void;
};

/** What is not sent by then is waiting for something that takes longer. */
const patienceMs = 60_000;
const lookEveryMs = 50;

/** Announced notices are on their way by then; the others are put in the queue once more. */
const announcedWithinMs = 1_000;

/** More than any one machine is asked to drain. */
const mostPointers = 1_000;

/**
 * Answers when nothing is left to be sent, up to the domain's now, to any partnership that has something due; or when
 * what is left waits for a time beyond our patience. For the demonstration's clock and for tests.
 */
export async function drainOutgoing(parts: Parts): Promise<Drained> {
  const { clock, wake } = parts;
  const begun = clock.now();
  let isPushedAgain = false;
  for (;;) {
    const left = await leftToSend(parts);
    const isOver = clock.now() > begun + patienceMs;
    if (isOver || left.every(({ outgoing }) => waitsBeyond(outgoing, begun + patienceMs))) return { left: left.length };
    if (!isPushedAgain && clock.now() > begun + announcedWithinMs) {
      isPushedAgain = true;
      await pushAgain(parts, left);
    }
    wake();
    await clock.sleep(lookEveryMs);
  }
}

type Left = { readonly partnershipId: string; readonly outgoing: Outgoing };

async function leftToSend({ ports, now }: Parts): Promise<readonly Left[]> {
  const at = now();
  const pointers = await ports.dueIndex.pointers(at, mostPointers);
  const partnershipIds = [...new Set(pointers.map(({ partnershipId }) => partnershipId))];
  const lists = await Promise.all(
    partnershipIds.map(async (partnershipId) => {
      const rows = await ports.records.outgoing(partnershipId);
      return rows.map(({ value }) => ({ partnershipId, outgoing: value }));
    }),
  );
  return lists.flat().filter(({ outgoing }) => !isHeld(outgoing, at));
}

function waitsBeyond({ notBefore }: Outgoing, machineMs: number): boolean {
  return notBefore !== null && notBefore > instantOf(machineMs);
}

async function pushAgain({ queue }: Parts, left: readonly Left[]): Promise<void> {
  const untouched = left.filter(({ outgoing }) => outgoing.attemptId === null && outgoing.notBefore === null);
  await Promise.all(
    untouched.map(({ partnershipId, outgoing }) => queue.push({ partnershipId, intentId: outgoing.intent.id })),
  );
}
