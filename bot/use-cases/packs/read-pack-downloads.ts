import type { PackMark } from '#bot/domain/pack.ts';
import type { PackDownload } from '#bot/domain/pack-download.ts';
import type { Person } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { coordinating } from '#bot/use-cases/coordinating.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { RoundQuestion } from '#bot/use-cases/rounds/change-round.ts';

/** Who got a card with the pack, and when they last took it in which format. */
export type PackReader = {
  readonly person: Person;
  readonly isSent: boolean;
  readonly downloads: readonly PackDownload[];
};

export type PackReaders = { readonly mark: PackMark; readonly readers: readonly PackReader[] };

/** For coordinators: who was sent a pack, and who has taken it. Refuses `not_allowed` and `no_such_pack`. */
export function readPackDownloads(ports: Ports) {
  return async (question: RoundQuestion & { readonly number: number }): Promise<PackReaders> => {
    const { partnershipId, roundId, number } = question;
    await coordinating(ports, question.identity, partnershipId);
    const [packs, downloads, deliveries, now] = await Promise.all([
      ports.records.packs(partnershipId, roundId),
      ports.records.packDownloads(partnershipId, roundId, number),
      ports.records.deliveries(partnershipId, roundId),
      ports.partnerships.now(partnershipId),
    ]);
    const mark = packs.find((pack) => pack.number === number);
    if (!mark || !now) throw new Refusal('no_such_pack');
    const sentTo = deliveries.flatMap(({ intent: { kind, version, recipient } }) =>
      kind === 'pack_sent' && version === number && recipient.kind === 'person' ? [recipient.personId] : [],
    );
    const readers = now.people.map((person) => ({
      person,
      isSent: sentTo.includes(person.id),
      downloads: downloads.filter(({ personId }) => personId === person.id),
    }));
    return { mark, readers: readers.filter((reader) => reader.isSent || reader.downloads.length > 0) };
  };
}
