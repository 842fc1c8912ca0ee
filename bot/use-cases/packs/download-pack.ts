import type { Pack, PackFormat } from '#bot/domain/pack.ts';
import { memberNow } from '#bot/use-cases/meetings/member-now.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { RoundQuestion } from '#bot/use-cases/rounds/change-round.ts';
import { packForReader } from './pack-for-reader.ts';

export type DownloadPack = RoundQuestion & { readonly number: number; readonly format: PackFormat };

/**
 * A pack for somebody who may read it. That they take it is put down first: no line, no file. A pack that is not theirs
 * to read is refused as `no_such_pack`, as one that there is not.
 */
export function downloadPack(ports: Ports) {
  return async ({ identity, partnershipId, roundId, number, format, at }: DownloadPack): Promise<Pack> => {
    const { now, person } = await memberNow(ports, { identity, partnershipId });
    const pack = await packForReader(ports, { now, reader: person, roundId, number, at });
    const subject = `${roundId}/${number}/${pack.audience}/${format}`;
    await ports.records.commit(partnershipId, [
      { kind: 'pack_download', value: { roundId, number, personId: person.id, format, at } },
      { kind: 'audit', value: { at, by: person.id, action: 'pack_downloaded', subject } },
    ]);
    return pack;
  };
}
