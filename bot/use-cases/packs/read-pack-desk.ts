import { localDay } from '#bot/domain/local-time.ts';
import { maySeeMeeting } from '#bot/domain/may-see-meeting.ts';
import type { Meeting } from '#bot/domain/meeting.ts';
import type { PackMark } from '#bot/domain/pack.ts';
import { mayReadPack } from '#bot/domain/pack-audience.ts';
import type { Partnership } from '#bot/domain/partnership.ts';
import { hasRole, type Identity, type Person } from '#bot/domain/person.ts';
import type { Round } from '#bot/domain/round.ts';
import { type MemberNow, memberNow } from '#bot/use-cases/meetings/member-now.ts';
import type { PartnershipNow, Ports } from '#bot/use-cases/ports.ts';
import { packMeetingWanted } from './pack-of-meeting.ts';

export type PackQuestion = { readonly identity: Identity; readonly partnershipId: string; readonly at: string };

/** What somebody finds of meeting packs, and what a coordinator can make. */
export type PackDesk = {
  readonly partnership: Partnership;
  readonly person: Person;
  readonly now: PartnershipNow;
  readonly isCoordinator: boolean;
  /** The newest round that was frozen, or null where none was yet. */
  readonly round: Round | null;
  /** The next round whose answers will be frozen, or null. */
  readonly coming: Round | null;
  /** The newest pack of `round` that is theirs to read, or null. */
  readonly newest: PackMark | null;
  /** The number the next pack of `round` would have. */
  readonly nextNumber: number;
  /** The meeting `round` serves next, where it is theirs to know of; or null. */
  readonly meeting: Meeting | null;
  /** The partnership's local day (ISO date). */
  readonly day: string;
};

/** The packs of the newest frozen round, as one person may see them. Refuses `unknown_person`. */
export function readPackDesk(ports: Ports) {
  return async ({ identity, partnershipId, at }: PackQuestion): Promise<PackDesk> => {
    return packDeskOf(ports, { ...(await memberNow(ports, { identity, partnershipId })), at });
  };
}

/** Of a partnership that was read already. */
export async function packDeskOf(
  ports: Ports,
  { now, person, at }: MemberNow & Pick<PackQuestion, 'at'>,
): Promise<PackDesk> {
  const { partnership, initiatives } = now;
  const { id: partnershipId } = partnership;
  const day = localDay(at, partnership.timeZone);
  const round = await newestFrozen(ports, now);
  const coming = byOpening(now.rounds).findLast(isComing) ?? null;
  const packs = round ? await ports.records.packs(partnershipId, round.id) : [];
  const meeting = round && (await packMeetingWanted(ports, { partnershipId, round, meetingId: undefined, day }));
  const question = { initiatives, day };
  return {
    ...{ partnership, person, now, round, coming, day },
    isCoordinator: hasRole(person, 'coordinator'),
    newest: packs.findLast(({ audience }) => mayReadPack(person, audience)) ?? null,
    nextNumber: (packs.at(-1)?.number ?? 0) + 1,
    meeting: meeting && maySeeMeeting(person, meeting, question) ? meeting : null,
  };
}

/** Rounds that others have replaced are looked at only where it can be one of them, as one opened once more may be older. */
async function newestFrozen(ports: Ports, { partnership, rounds }: PartnershipNow): Promise<Round | null> {
  const current = byOpening(rounds).find(isFrozen);
  if (current?.snapshot === 1) return current;
  return byOpening(await ports.records.rounds(partnership.id)).find(isFrozen) ?? null;
}

function byOpening(rounds: readonly Round[]): readonly Round[] {
  return rounds.toSorted((a, b) => Number(a.opensOn < b.opensOn) - Number(a.opensOn > b.opensOn));
}

function isFrozen({ snapshot, state }: Round): boolean {
  return snapshot > 0 && state !== 'cancelled';
}

/** Its answers are still to be frozen. */
function isComing({ state, snapshot }: Round): boolean {
  return snapshot === 0 && state !== 'closed' && state !== 'cancelled';
}
