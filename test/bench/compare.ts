import { type Measured, measure, type Shot } from './load.ts';
import { type MeasuredProcess, startMeasured, type Task } from './measured-process.ts';

export type Contestant = {
  readonly name: string;
  readonly task: Task;
  readonly shot: Shot;
  readonly isRight: (body: string) => boolean;
};

type Result = { readonly alone: Measured; readonly crowded: Measured };

/** How many lanes send at once in the crowded part. */
export const lanes = 16;

/**
 * Measures each contestant alone and crowded, in turn and three times over, so that what else the machine does falls
 * on all of them; prints the medians and each one's ratio to the first.
 */
export async function compare(title: string, contestants: readonly Contestant[], requests: number): Promise<void> {
  const running: MeasuredProcess[] = [];
  try {
    for (const { task } of contestants) running.push(await startMeasured(task));
    const results: Result[][] = contestants.map(() => []);
    for (let round = 0; round < 4; round += 1) {
      for (const [index, contestant] of contestants.entries()) {
        const target = running[index];
        if (!target) continue;
        const alone = await measure(target, { requests: Math.ceil(requests / 4), lanes: 1 }, contestant);
        const crowded = await measure(target, { requests, lanes }, contestant);
        // The first round warms up.
        if (round > 0) results[index]?.push({ alone, crowded });
      }
    }
    print(title, contestants, results);
  } finally {
    await Promise.all(running.map((each) => each.close()));
  }
}

function print(title: string, contestants: readonly Contestant[], results: readonly (readonly Result[])[]): void {
  const rows = contestants.map(({ name }, index) => {
    const own = results[index] ?? [];
    return {
      name,
      p50: median(own.map(({ alone }) => alone.p50Ms)),
      p50Crowded: median(own.map(({ crowded }) => crowded.p50Ms)),
      cpu: median(own.map(({ crowded }) => crowded.cpuMicroseconds)),
      perSecond: median(own.map(({ crowded }) => crowded.perSecond)),
    };
  });
  const [floor] = rows;
  console.log(`\n${title}`);
  console.table(
    Object.fromEntries(
      rows.map((row) => [
        row.name,
        {
          'p50 ms': row.p50.toFixed(2),
          [`p50 ms × ${lanes}`]: row.p50Crowded.toFixed(1),
          'CPU µs': Math.round(row.cpu),
          'per s': Math.round(row.perSecond),
          'p50 ratio': (row.p50 / (floor?.p50 ?? 1)).toFixed(2),
          'CPU ratio': (row.cpu / (floor?.cpu ?? 1)).toFixed(2),
        },
      ]),
    ),
  );
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
