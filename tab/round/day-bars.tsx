import { useId } from 'react';
import { formatYearlyDay } from '#bot/text/format.ts';
import { roundText } from '#tab/text/round-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { type BarFrame, barsOf } from './bars-of.ts';
import type { DayCount } from './days-of-round.ts';
import styles from './picture.module.css';

type Props = {
  readonly title: string;
  readonly desc: string;
  readonly days: readonly DayCount[];
  readonly dueOn: string;
  readonly frame: BarFrame;
  /** Whether counts, days and the due day are written in it. */
  readonly isLabelled: boolean;
};

/** A bar a day over one line, and a dashed one where it is due. */
export function DayBars({ title, desc, days, dueOn, frame, isLabelled }: Props) {
  const id = useId();
  const { bars, dueAt, baseline } = barsOf(days, dueOn, frame);
  return (
    <svg
      className={styles.svg}
      width={frame.width}
      height={frame.height}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{desc}</desc>
      {bars.map(({ day, count, x, y, width, height }) => (
        <g key={day}>
          <rect className={styles.bar} x={x} y={y} width={width} height={height} />
          {isLabelled && (
            <text className={styles.count} x={x + width / 2} y={y - 4} textAnchor="middle">
              {count}
            </text>
          )}
        </g>
      ))}
      <line className={styles.axis} x1={0} x2={frame.width} y1={baseline} y2={baseline} />
      {dueAt !== null && <line className={styles.due} x1={dueAt} x2={dueAt} y1={2} y2={baseline} />}
      {isLabelled && <Days days={days} dueOn={dueOn} dueAt={dueAt} frame={frame} />}
    </svg>
  );
}

type DaysProps = Pick<Props, 'days' | 'dueOn' | 'frame'> & { readonly dueAt: number | null };

/** First and last day at the ends; the due day beside its line, on the side where there is room. */
function Days({ days, dueOn, dueAt, frame }: DaysProps) {
  const { language } = useText();
  const { pictures: said } = roundText(language).own;
  const [first] = days;
  const last = days.at(-1);
  const y = frame.height - 4;
  const isLeft = dueAt !== null && dueAt > frame.width / 2;
  const named = (day: string) => formatYearlyDay(day.slice(5), language);
  return (
    <>
      {first && (
        <text x={0} y={y}>
          {named(first.day)}
        </text>
      )}
      {last && (
        <text x={frame.width} y={y} textAnchor="end">
          {named(last.day)}
        </text>
      )}
      {dueAt !== null && (
        <text className={styles.count} x={isLeft ? dueAt - 6 : dueAt + 6} y={12} textAnchor={isLeft ? 'end' : 'start'}>
          {`${said.due} ${named(dueOn)}`}
        </text>
      )}
    </>
  );
}
