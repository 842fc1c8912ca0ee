import type { DayCount } from './days-of-round.ts';

/** The room there is, in px; `most` is the count that a bar of full height stands for. */
export type BarFrame = {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly most: number;
};

export type Bar = DayCount & {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Bars of the days that have answers, the place of the due day's end, and the line they stand on. */
export function barsOf(days: readonly DayCount[], dueOn: string, frame: BarFrame) {
  const { width, height, top, bottom, most } = frame;
  const baseline = height - bottom;
  const step = width / Math.max(days.length, 1);
  const gap = Math.min(step * 0.25, 4);
  const scale = (baseline - top) / Math.max(most, 1);
  const bars = days.flatMap(({ day, count }, at): readonly Bar[] => {
    if (count === 0) return [];
    const tall = count * scale;
    return [{ day, count, x: at * step + gap / 2, y: baseline - tall, width: step - gap, height: tall }];
  });
  const due = days.findIndex(({ day }) => day === dueOn);
  return { bars, dueAt: due === -1 ? null : (due + 1) * step, baseline };
}
