import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

/** What the clock wakes on its way. Instants are ISO, UTC. */
export type Wakened = {
  /** Does all that falls due from one instant to another; `stopAt` sets the clock to an instant between. */
  run(from: string, to: string, stopAt: (instant: string) => void): Promise<void>;
  /** The first instant after the given one at which something falls due, or null. */
  next(after: string): Promise<string | null>;
};

export type DemoClock = {
  now(): string;
  /** When something falls due next, or null where nothing waits. */
  next(): Promise<string | null>;
  /** Moves on to an instant not before now and answers when all that fell due has run; then the clock runs on. */
  moveTo(instant: string): Promise<'moved' | 'back_in_time'>;
  /** Until it is said what to wake, the clock wakes nothing. */
  wake(wakened: Wakened): void;
};

export type ClockOptions = { readonly dataDir: string; readonly startsAt: string };

const storedOffset = v.object({ offsetMs: v.number() });

/** The partnership's clock of the demonstration: the machine's plus an offset that is kept in the data folder. */
export function createClock({ dataDir, startsAt }: ClockOptions): DemoClock {
  const path = join(dataDir, 'clock.json');
  let wakened: Wakened = { run: async () => {}, next: async () => null };
  let offsetMs = readOffset(path) ?? Date.parse(startsAt) - Date.now();
  let moving: Promise<unknown> = Promise.resolve();
  const now = () => new Date(Date.now() + offsetMs).toISOString();
  const set = (instant: string) => {
    offsetMs = Date.parse(instant) - Date.now();
    writeFileSync(path, JSON.stringify({ offsetMs }));
  };
  const move = async (instant: string) => {
    const from = now();
    if (Date.parse(instant) < Date.parse(from)) return 'back_in_time';
    await wakened.run(from, instant, set);
    set(instant);
    return 'moved';
  };
  writeFileSync(path, JSON.stringify({ offsetMs }));
  return {
    now,
    next: () => wakened.next(now()),
    moveTo(instant) {
      // One at a time: what falls due must be met in order.
      const moved = moving.then(() => move(instant));
      moving = moved.catch(() => undefined);
      return moved;
    },
    wake: (next) => {
      wakened = next;
    },
  };
}

function readOffset(path: string): number | null {
  try {
    return v.parse(storedOffset, JSON.parse(readFileSync(path, 'utf8'))).offsetMs;
  } catch {
    // None yet, or cut off by a power failure: the demonstration then begins at its first day again.
    return null;
  }
}
