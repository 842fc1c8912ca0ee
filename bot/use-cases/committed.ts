import { Outage } from '#bot/domain/outage.ts';
import type { Ports } from './ports.ts';
import type { Change } from './records.ts';

/** What is to be written, all of it or nothing, and what to answer once it is. */
export type Decision<Result> = { readonly changes: readonly Change[]; readonly result: Result };

/**
 * Decides and commits; where somebody else's write came between, decides again on what stands there then.
 * `decide` reads everything it stands on itself. With nothing to change it only answers. Throws an Outage where that
 * happens five times.
 */
export async function committed<Result>(
  ports: Pick<Ports, 'records'>,
  partnershipId: string,
  decide: () => Promise<Decision<Result>>,
): Promise<Result> {
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const { changes, result } = await decide();
    if (changes.length === 0) return result;
    if ((await ports.records.commit(partnershipId, changes)) === 'committed') return result;
  }
  throw new Outage('commit', new Error(`${mostAttempts} attempts met somebody else's write`));
}

const mostAttempts = 5;
