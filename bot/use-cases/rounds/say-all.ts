import type { Delivery, Intent } from '#bot/domain/notice.ts';
import { committed, type Decision } from '#bot/use-cases/committed.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { type Change, mostRowsInCommit } from '#bot/use-cases/records.ts';
import { type Due, workNow } from './due-work-now.ts';
import type { RoundNow } from './round-now.ts';

/** What falling due makes us say, and the changes that go with the end of the work. */
export type Saying = {
  readonly intents: readonly Intent[];
  readonly atEnd: readonly Change[];
  /** Goes with every commit, and fails it where what was decided on has changed. */
  readonly guard?: Change;
};

/** Where the work is no longer wanted, it only ends. */
export const nothingToSay: Saying = { intents: [], atEnd: [] };

/** Each is two rows, and as many are left for the end of the work. */
const sendsInCommit = Math.floor((mostRowsInCommit - 20) / 2);

/**
 * Decides to say all of it, in as many commits as it takes, and ends the work with the last of them. Whatever was
 * decided before we were stopped is left out, so that nobody is told twice. `decide` is asked anew for each commit.
 */
export async function sayAll(
  ports: Ports,
  due: Due,
  decide: (found: RoundNow, deliveries: readonly Delivery[]) => Saying | Promise<Saying>,
): Promise<void> {
  const next = async (): Promise<Decision<boolean>> => {
    const [found, deliveries] = await Promise.all([
      workNow(ports, due),
      ports.records.deliveries(due.partnershipId, due.work.aboutId),
    ]);
    if (!found) return { changes: [], result: true };
    const { intents, atEnd, guard } = await decide(found, deliveries);
    const decided = new Set(deliveries.map(({ intent }) => intent.id));
    const left = intents.filter(({ id }) => !decided.has(id));
    const sent = left.slice(0, sendsInCommit).map((value): Change => ({ kind: 'send', value }));
    const sends = guard && sent.length > 0 ? [guard, ...sent] : sent;
    if (left.length > sendsInCommit) return { changes: sends, result: false };
    return { changes: [{ kind: 'due_done', value: due.work }, ...sends, ...atEnd], result: true };
  };
  while (!(await committed(ports, due.partnershipId, next)));
}
