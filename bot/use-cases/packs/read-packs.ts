import type { PackMark } from '#bot/domain/pack.ts';
import { mayReadPack } from '#bot/domain/pack-audience.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { admit } from '#bot/use-cases/admit.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { RoundQuestion } from '#bot/use-cases/rounds/change-round.ts';

/** The packs of a round that are the caller's to read, by number. Refuses `no_such_round`. */
export function readPacks(ports: Ports) {
  return async ({ identity, partnershipId, roundId }: Omit<RoundQuestion, 'at'>): Promise<readonly PackMark[]> => {
    const { person } = await admit(ports, identity, partnershipId);
    const [round, packs] = await Promise.all([
      ports.partnerships.round(partnershipId, roundId),
      ports.records.packs(partnershipId, roundId),
    ]);
    if (!round) throw new Refusal('no_such_round');
    return packs.filter(({ audience }) => mayReadPack(person, audience));
  };
}
