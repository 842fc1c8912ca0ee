import type { Pack, PackFormat } from '#bot/domain/pack.ts';
import { mayReadPack } from '#bot/domain/pack-audience.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { admit } from '#bot/use-cases/admit.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { RoundQuestion } from '#bot/use-cases/rounds/change-round.ts';

export type DownloadPack = RoundQuestion & { readonly number: number; readonly format: PackFormat };

/**
 * A pack for somebody who may read it. That they take it is audited first: no line, no file. A pack that is not theirs
 * to read is refused as `no_such_pack`, as one that there is not.
 */
export function downloadPack(ports: Ports) {
  return async ({ identity, partnershipId, roundId, number, format, at }: DownloadPack): Promise<Pack> => {
    const { person } = await admit(ports, identity, partnershipId);
    const pack = await ports.records.pack(partnershipId, roundId, number);
    if (!pack || !mayReadPack(person, pack.audience)) throw new Refusal('no_such_pack');
    const subject = `${roundId}/${number}/${pack.audience}/${format}`;
    const audit = { at, by: person.id, action: 'pack_downloaded', subject } as const;
    await ports.records.commit(partnershipId, [{ kind: 'audit', value: audit }]);
    return pack;
  };
}
