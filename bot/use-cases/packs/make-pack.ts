import { makePack as packOf } from '#bot/domain/make-pack.ts';
import type { Pack, PackMark } from '#bot/domain/pack.ts';
import type { PackAudience } from '#bot/domain/pack-audience.ts';
import type { Partnership } from '#bot/domain/partnership.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { committed } from '#bot/use-cases/committed.ts';
import { coordinating } from '#bot/use-cases/coordinating.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { RoundQuestion } from '#bot/use-cases/rounds/change-round.ts';
import { snapshotBefore } from '#bot/use-cases/rounds/snapshot-before.ts';

export type MakePack = RoundQuestion & { readonly audience: PackAudience };

/**
 * A coordinator makes a meeting pack of a round's newest snapshot. It is stored whole under the next number and never
 * changes; asked again, the next pack says what differs. Refuses `no_such_round`, and `round_not_in_state` to a round
 * that was never frozen.
 */
export function makePack(ports: Ports) {
  return async ({ identity, partnershipId, roundId, audience, at }: MakePack): Promise<PackMark> => {
    const { person, partnership } = await coordinating(ports, identity, partnershipId);
    return committed(ports, partnershipId, async () => {
      const pack = await nextPack(ports, partnership, { roundId, audience, at });
      const { number, snapshot } = pack;
      const audit = { at, by: person.id, action: 'pack_made', subject: `${roundId}/${number}/${audience}` } as const;
      const changes = [
        { kind: 'pack', value: pack, madeById: person.id },
        { kind: 'audit', value: audit },
      ] as const;
      return { changes, result: { roundId, number, audience, madeAt: at, snapshot } };
    });
  };
}

type Wanted = { readonly roundId: string; readonly audience: PackAudience; readonly at: string };

async function nextPack(ports: Ports, partnership: Partnership, { roundId, audience, at }: Wanted): Promise<Pack> {
  const { id } = partnership;
  const [round, packs, summaries] = await Promise.all([
    ports.partnerships.round(id, roundId),
    ports.records.packs(id, roundId),
    ports.records.goalSummaries(id, roundId),
  ]);
  if (!round) throw new Refusal('no_such_round');
  const earlierNumber = packs.findLast((pack) => pack.audience === audience)?.number;
  const [snapshot, before, earlier] = await Promise.all([
    round.snapshot < 1 ? null : ports.records.snapshot(id, roundId, round.snapshot),
    snapshotBefore(ports, id, round),
    earlierNumber === undefined ? null : ports.records.pack(id, roundId, earlierNumber),
  ]);
  if (!snapshot) throw new Refusal('round_not_in_state', { state: round.state });
  return packOf({
    number: (packs.at(-1)?.number ?? 0) + 1,
    audience,
    madeAt: at,
    partnership,
    round,
    snapshot,
    snapshotBefore: before,
    goalSummaries: summaries.map(({ value }) => value),
    earlier,
  });
}
