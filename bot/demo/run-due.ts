import type { DueIndex, Records } from '#bot/use-cases/records.ts';
import type { Wakened } from './clock.ts';
import { lastInstant } from './last-instant.ts';

export type DueParts = {
  readonly dueIndex: Pick<DueIndex, 'pointers'>;
  readonly records: Pick<Records, 'due' | 'outgoing'>;
  /** Does what is due at an instant (ISO, UTC). */
  tick(at: string): Promise<unknown>;
  /** Answers when everything that is to be sent has been sent or given up. */
  drain(): Promise<unknown>;
};

/** More partnerships than anybody sets up on one machine to try things out. */
const MOST_POINTERS = 1000;

/**
 * Lets the demonstration's clock meet everything that falls due on its way, in order: it stops at each instant, does
 * what is due there and delivers what follows, so that whatever is sent carries the time at which it would have been.
 */
export function wakeDue(parts: DueParts): Wakened {
  const meet = async (at: string) => {
    await parts.tick(at);
    await parts.drain();
  };
  return {
    next: (after) => firstDue(parts, after, lastInstant),
    async run(from, to, stopAt) {
      await meet(from);
      let at = await firstDue(parts, from, to);
      while (at !== null) {
        stopAt(at);
        await meet(at);
        at = await firstDue(parts, at, to);
      }
      stopAt(to);
      await meet(to);
    },
  };
}

/**
 * The next instant at which work falls due or a notice is no longer held back. Work that could not be done stays where it
 * was and is tried again at the next stop: it is no new one.
 */
async function firstDue({ dueIndex, records }: DueParts, after: string, until: string): Promise<string | null> {
  const pointers = await dueIndex.pointers(until, MOST_POINTERS);
  const partnerships = [...new Set(pointers.map(({ partnershipId }) => partnershipId))];
  const instants = await Promise.all(partnerships.map((id) => instantsOf(records, id, until)));
  const [first] = instants
    .flat()
    .filter((at) => Date.parse(after) < Date.parse(at) && Date.parse(at) <= Date.parse(until))
    .toSorted();
  return first ?? null;
}

async function instantsOf(records: DueParts['records'], partnershipId: string, until: string): Promise<string[]> {
  const [works, outgoing] = await Promise.all([records.due(partnershipId, until), records.outgoing(partnershipId)]);
  return [...works.map(({ at }) => at), ...outgoing.flatMap(({ value }) => value.heldUntil ?? [])];
}
