import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

/** Wakes what falls due from one instant to another (both ISO, UTC); `stopAt` sets the clock to an instant between. */
export type RunDue = (from: string, to: string, stopAt: (instant: string) => void) => Promise<void>;

export type DemoClock = {
  now(): string;
  /** Moves on to an instant not before now and answers when all that fell due has run; then the clock runs on. */
  moveTo(instant: string): Promise<'moved' | 'back_in_time'>;
};

export type ClockOptions = { readonly dataDir: string; readonly startsAt: string; readonly runDue: RunDue };

const storedOffset = v.object({ offsetMs: v.number() });

/** The partnership's clock of the demonstration: the machine's plus an offset that is kept in the data folder. */
export function createClock({ dataDir, startsAt, runDue }: ClockOptions): DemoClock {
  const path = join(dataDir, 'clock.json');
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
    await runDue(from, instant, set);
    set(instant);
    return 'moved';
  };
  writeFileSync(path, JSON.stringify({ offsetMs }));
  return {
    now,
    moveTo(instant) {
      // One at a time: what falls due must be met in order.
      const moved = moving.then(() => move(instant));
      moving = moved.catch(() => undefined);
      return moved;
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
