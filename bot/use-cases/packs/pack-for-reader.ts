import { localDay } from '#bot/domain/local-time.ts';
import { maySeeMeeting } from '#bot/domain/may-see-meeting.ts';
import type { Pack } from '#bot/domain/pack.ts';
import { mayReadPack } from '#bot/domain/pack-audience.ts';
import type { Person } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { PartnershipNow, Ports } from '#bot/use-cases/ports.ts';

export type PackReading = {
  readonly now: PartnershipNow;
  readonly reader: Person;
  readonly roundId: string;
  readonly number: number;
  /** Domain instant (ISO, UTC). */
  readonly at: string;
};

/**
 * A pack as one reader may see it. An edition is for everybody in it, a meeting for its group alone: to all others the
 * pack is of the round, and says nothing of the meeting or its agenda. Refuses `no_such_pack`, also to whom it is not for.
 */
export async function packForReader(ports: Ports, { now, reader, roundId, number, at }: PackReading): Promise<Pack> {
  const { partnership, initiatives } = now;
  const pack = await ports.records.pack(partnership.id, roundId, number);
  if (!pack || !mayReadPack(reader, pack.audience)) throw new Refusal('no_such_pack');
  if (pack.meeting === null) return pack;
  const meeting = await ports.records.meeting(partnership.id, pack.meeting.id);
  const question = { initiatives, day: localDay(at, partnership.timeZone) };
  return meeting && maySeeMeeting(reader, meeting.value, question) ? pack : withoutMeeting(pack);
}

function withoutMeeting(pack: Pack): Pack {
  const { difference } = pack;
  return {
    ...pack,
    meeting: null,
    difference: difference && { ...difference, isMeetingMoved: false, isAgendaChanged: false },
  };
}
