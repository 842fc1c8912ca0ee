import { useCallback, useEffect, useState } from 'react';
import { demoApi } from './demo-api.ts';

export type TrialClock = {
  /** ISO instant, UTC; null until it is known. */
  readonly now: string | null;
  readonly isMoving: boolean;
  /** True where it moved. */
  moveTo(instant: string): Promise<boolean>;
  moveBy(days: number): Promise<boolean>;
};

const DAY_MS = 86_400_000;

/** The partnership's clock, which runs on between the moves. */
export function useClock(onMoved: () => void): TrialClock {
  const [offsetMs, setOffsetMs] = useState<number | null>(null);
  const [isMoving, setIsMoving] = useState(false);
  const [, tick] = useState(0);
  const read = useCallback(async () => {
    const now = await demoApi.clock().catch(() => null);
    if (now !== null) setOffsetMs(Date.parse(now) - Date.now());
  }, []);
  useEffect(() => {
    void read();
    const timer = setInterval(() => tick((count) => count + 1), 15_000);
    return () => clearInterval(timer);
  }, [read]);
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
    isMoving,
    moveTo,
    moveBy: async (days) => now !== null && moveTo(new Date(Date.parse(now) + days * DAY_MS).toISOString()),
  };
}
