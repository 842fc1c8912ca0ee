import { type DueWork, isSameWork } from '#bot/domain/due-work.ts';
import { isBefore } from '#bot/domain/round-instants.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { type RoundNow, roundNow } from './round-now.ts';

/** Work that fell due, and when it is done (ISO instant): that may be much later, after an outage. */
export type Due = { readonly partnershipId: string; readonly work: DueWork; readonly at: string };

/** Does one piece of work; done twice, or by two at once, or begun again after a crash, it is done once. */
export type DueHandler = (ports: Ports) => (due: Due) => Promise<void>;

/** Who does what the clock does, in the audit trail. */
export const clock = 'clock';

/** The round the work is about, or null where somebody has done the work meanwhile. */
export async function workNow(ports: Ports, { partnershipId, work, at }: Due): Promise<RoundNow | null> {
  const found = await roundNow(ports, { partnershipId, roundId: work.aboutId, at });
  return found?.work.some((each) => isSameWork(each, work)) ? found : null;
}

/** Does other work of the same kind make this superfluous, because it fell due later and before now? */
export function isSuperseded({ work: others }: RoundNow, { work, at }: Due): boolean {
  return others.some(({ kind, personId, at: otherAt }) => {
    return kind === work.kind && personId === work.personId && isBefore(work.at, otherAt) && !isBefore(at, otherAt);
  });
}
