import { localDay } from '#bot/domain/local-time.ts';
import type { PackDifference, PackMark } from '#bot/domain/pack.ts';
import type { PackDownload } from '#bot/domain/pack-download.ts';
import { packRecipients } from '#bot/domain/pack-recipients.ts';
import type { Person } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { coordinating } from '#bot/use-cases/coordinating.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { RoundQuestion } from '#bot/use-cases/rounds/change-round.ts';
import { packForReader } from './pack-for-reader.ts';

/** Who gets or got a card with the pack, and when they last took it in which format. */
export type PackReader = {
  readonly person: Person;
  /** Would get a card if the caller sent it now; true also of those who got it. */
  readonly isRecipient: boolean;
  readonly isSent: boolean;
  readonly downloads: readonly PackDownload[];
};

export type PackReaders = {
  readonly mark: PackMark;
  readonly readers: readonly PackReader[];
  /** Against the newest earlier pack for the same audience, as the caller may know of it; null for the first. */
  readonly difference: PackDifference | null;
};

type Asked = RoundQuestion & { readonly number: number };

/**
 * For coordinators: who is to get a pack, who was sent it and has taken it, and what it says otherwise than the one before.
 * Refuses `not_allowed` and `no_such_pack`.
 */
export function readPackDownloads(ports: Ports) {
  return async (question: Asked): Promise<PackReaders> => {
    const { partnershipId, roundId, number, at } = question;
    const { person: asker } = await coordinating(ports, question.identity, partnershipId);
    const [downloads, deliveries, now, pack] = await Promise.all([
      ports.records.packDownloads(partnershipId, roundId, number),
      ports.records.deliveries(partnershipId, roundId),
      ports.partnerships.now(partnershipId),
      ports.records.pack(partnershipId, roundId, number),
    ]);
    if (!pack || !now) throw new Refusal('no_such_pack');
    const meeting = pack.meeting && (await ports.records.meeting(partnershipId, pack.meeting.id));
    const recipients = packRecipients(now.people, {
      audience: pack.audience,
      meeting: meeting?.value ?? null,
      senderId: asker.id,
      initiatives: now.initiatives,
      day: localDay(at, now.partnership.timeZone),
    });
    const sentTo = deliveries.flatMap(({ intent: { kind, version, recipient } }) =>
      kind === 'pack_sent' && version === number && recipient.kind === 'person' ? [recipient.personId] : [],
    );
    const readers = now.people.map((person) => ({
      person,
      isRecipient: recipients.some(({ id }) => id === person.id) || sentTo.includes(person.id),
      isSent: sentTo.includes(person.id),
      downloads: downloads.filter(({ personId }) => personId === person.id),
    }));
    const { difference } = await packForReader(ports, { now, reader: asker, roundId, number, at });
    return {
      mark: pack,
      readers: readers.filter((reader) => reader.isRecipient || reader.downloads.length > 0),
      difference,
    };
  };
}
