import { redactionsIn } from '#bot/domain/hidden-text.ts';
import type { Pack } from '#bot/domain/pack.ts';
import type { PackDownload } from '#bot/domain/pack-download.ts';
import type { Ports } from '#bot/use-cases/ports.ts';

/** A meeting pack in which a hidden text stands: who took it as a file, and who was sent a card with it. */
export type PackWith = {
  readonly pack: Pick<Pack, 'number' | 'roundId' | 'round' | 'madeAt'>;
  readonly downloads: readonly PackDownload[];
  readonly sentToIds: readonly string[];
};

/** Looked for in every pack there is: whoever acts for the controller asks for it rarely, and has to know it all. */
export async function packsWith(
  ports: Ports,
  partnershipId: string,
  redactionId: string,
): Promise<readonly PackWith[]> {
  const found: PackWith[] = [];
  for (const round of await ports.records.rounds(partnershipId)) {
    for (const { number } of await ports.records.packs(partnershipId, round.id)) {
      const pack = await ports.records.pack(partnershipId, round.id, number);
      if (!pack || !redactionsIn(JSON.stringify(pack)).includes(redactionId)) continue;
      const [downloads, deliveries] = await Promise.all([
        ports.records.packDownloads(partnershipId, round.id, number),
        ports.records.deliveries(partnershipId, round.id),
      ]);
      const sentToIds = deliveries.flatMap(({ intent: { kind, version, recipient } }) =>
        kind === 'pack_sent' && version === number && recipient.kind === 'person' ? [recipient.personId] : [],
      );
      found.push({ pack, downloads, sentToIds });
    }
  }
  return found;
}
