import { Outage } from '#bot/domain/outage.ts';
import type { DueIndex } from '#bot/use-cases/records.ts';

/** How the scheduler stands: `late` where reminders may be standing still, `unknown` where the store does not answer. */
export type SchedulerState = {
  readonly state: 'ok' | 'late' | 'never' | 'unknown';
  /** Machine instant (ISO, UTC) of the last round's end; null where there was none or it cannot be read. */
  readonly lastRunAt: string | null;
  /** How much the last round could not do. */
  readonly failed: number;
};

/** Some rounds may be missed while a server starts anew. */
const lateAfterMs = 60_000;

/** What the scheduler last did, beside the machine's clock (ISO, UTC). */
export async function lastRun(dueIndex: Pick<DueIndex, 'lastRun'>, machineAt: string): Promise<SchedulerState> {
  try {
    const run = await dueIndex.lastRun();
    if (!run) return { state: 'never', lastRunAt: null, failed: 0 };
    const isLate = Date.parse(machineAt) - Date.parse(run.at) > lateAfterMs;
    return { state: isLate ? 'late' : 'ok', lastRunAt: run.at, failed: run.failed };
  } catch (thrown) {
    if (!(thrown instanceof Outage)) throw thrown;
    return { state: 'unknown', lastRunAt: null, failed: 0 };
  }
}
