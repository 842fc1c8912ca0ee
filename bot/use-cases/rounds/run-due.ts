import { type DueWork, isSameWork } from '#bot/domain/due-work.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { dueHandlers } from './due-handlers.ts';

/** How much was done, how much failed, and what was thrown, for the log. What failed is due still. */
export type DueRun = {
  readonly done: number;
  readonly failed: number;
  readonly failures: readonly { readonly work: DueWork; readonly cause: unknown }[];
};

/**
 * Does all that is due for a partnership at an instant (ISO, UTC), oldest first, also what falls due by doing it. That
 * one piece fails stops no other: it stays due. Throws an Outage only where what is due cannot be read.
 */
export function runDue(ports: Ports) {
  return async (partnershipId: string, at: string): Promise<DueRun> => {
    const tried: DueWork[] = [];
    const failures: { work: DueWork; cause: unknown }[] = [];
    for (;;) {
      const due = await ports.records.due(partnershipId, at);
      const fresh = due.filter((work) => !tried.some((each) => isSameWork(each, work)));
      if (fresh.length === 0) return { done: tried.length - failures.length, failed: failures.length, failures };
      for (const work of fresh) {
        tried.push(work);
        await dueHandlers[work.kind](ports)({ partnershipId, work, at }).catch((cause: unknown) => {
          failures.push({ work, cause });
        });
      }
    }
  };
}
