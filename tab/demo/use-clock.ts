import { useCallback, useEffect, useState } from 'react';
import { demoApi } from './demo-api.ts';

export type TrialClock = {
  /** ISO instant, UTC; null until it is known. */
  readonly now: string | null;
  /** When something falls due next; null where nothing waits, or it is not known yet. */
  readonly next: string | null;
  readonly isMoving: boolean;
  /** Asks anew what comes next. */
  look(): void;
  /** True where it moved. */
  moveTo(instant: string): Promise<boolean>;
  moveBy(days: number): Promise<boolean>;
  /** To when something falls due next; false where nothing waits. */
  moveToNext(): Promise<boolean>;
};

const DAY_MS = 86_400_000;

/** How often the clock is looked at while it moves, so that one sees it stop on its way. */
const LOOK_MS = 400;

/** The partnership's clock, which runs on between the moves. */
export function useClock(onMoved: () => void): TrialClock {
  const [offsetMs, setOffsetMs] = useState<number | null>(null);
  const [next, setNext] = useState<string | null>(null);
  const [isMoving, setIsMoving] = useState(false);
  const [, tick] = useState(0);
  const read = useCallback(async () => {
    const clock = await demoApi.clock().catch(() => null);
    if (!clock) return null;
    setOffsetMs(Date.parse(clock.now) - Date.now());
    setNext(clock.next);
    return clock;
  }, []);
  useEffect(() => {
    void read();
    const timer = setInterval(() => tick((count) => count + 1), 15_000);
    return () => clearInterval(timer);
  }, [read]);
  useEffect(() => {
    if (!isMoving) return;
    const timer = setInterval(() => void read(), LOOK_MS);
    return () => clearInterval(timer);
  }, [isMoving, read]);
  const moveTo = async (instant: string) => {
    setIsMoving(true);
    const hasMoved = await demoApi.moveClock(instant).catch(() => false);
    await read();
    setIsMoving(false);
    if (hasMoved) onMoved();
    return hasMoved;
  };
  const now = offsetMs === null ? null : new Date(Date.now() + offsetMs).toISOString();
  return {
    now,
    next,
    isMoving,
    look: () => void read(),
    moveTo,
    moveBy: async (days) => now !== null && moveTo(new Date(Date.parse(now) + days * DAY_MS).toISOString()),
    async moveToNext() {
      const coming = (await read())?.next ?? null;
      return coming !== null && moveTo(coming);
    },
  };
}
