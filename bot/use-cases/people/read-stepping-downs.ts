import type { Identity } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { SteppingDown } from '#bot/domain/stepping-down.ts';
import { coordinating } from '#bot/use-cases/coordinating.ts';
import type { PartnershipNow, Ports } from '#bot/use-cases/ports.ts';

export type SteppingDowns = {
  readonly now: PartnershipNow;
  /** Newest first, answered ones too. */
  readonly steppingDowns: readonly SteppingDown[];
};

/** Who asked to lead or deputise no longer, for coordinators. */
export function readSteppingDowns(ports: Ports) {
  return async ({ identity, partnershipId }: { identity: Identity; partnershipId: string }): Promise<SteppingDowns> => {
    await coordinating(ports, identity, partnershipId);
    const [now, found] = await Promise.all([
      ports.partnerships.now(partnershipId),
      ports.records.steppingDowns(partnershipId),
    ]);
    if (!now) throw new Refusal('no_partnership');
    const steppingDowns = found.map(({ value }) => value).toSorted((a, b) => (a.askedAt < b.askedAt ? 1 : -1));
    return { now, steppingDowns };
  };
}
