import type { Decision } from '#bot/domain/decision.ts';
import { localDay } from '#bot/domain/local-time.ts';
import { makePack as packOf } from '#bot/domain/make-pack.ts';
import type { Pack, PackMark } from '#bot/domain/pack.ts';
import type { PackAudience } from '#bot/domain/pack-audience.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { Snapshot } from '#bot/domain/snapshot.ts';
import { agendaNow } from '#bot/use-cases/agenda/agenda-now.ts';
import { committed } from '#bot/use-cases/committed.ts';
import { coordinating } from '#bot/use-cases/coordinating.ts';
import type { PartnershipNow, Ports } from '#bot/use-cases/ports.ts';
import type { RoundQuestion } from '#bot/use-cases/rounds/change-round.ts';
import { snapshotBefore } from '#bot/use-cases/rounds/snapshot-before.ts';
import { packMeetingWanted } from './pack-of-meeting.ts';

export type MakePack = RoundQuestion & {
  readonly audience: PackAudience;
  /** The meeting it is for: null is none, left out the next one the round serves. */
  readonly meetingId?: string | null;
  /** The number it would have: the same press twice, and two at once, make one pack. Left out, a new one is made. */
  readonly number?: number;
};

/**
 * A coordinator makes a meeting pack of a round's newest snapshot. It is stored whole under the next number and never
 * changes; asked again, the next pack says what differs. Refuses `no_such_round`, `round_not_in_state` to a round that was
 * never frozen, `no_such_meeting` and `meeting_not_in_state`.
 */
export function makePack(ports: Ports) {
  return async (wanted: MakePack): Promise<PackMark> => {
    const { identity, partnershipId, roundId, audience, at } = wanted;
    const { person } = await coordinating(ports, identity, partnershipId);
    return committed(ports, partnershipId, async () => {
      const packs = await ports.records.packs(partnershipId, roundId);
      const made = alreadyMade(packs, wanted);
      if (made) return { changes: [], result: made };
      const pack = await nextPack(ports, wanted, packs);
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

/** The edition that was made since the number was seen; another edition may have taken the number itself. */
function alreadyMade(packs: readonly PackMark[], { audience, number }: MakePack): PackMark | undefined {
  return packs.find((pack) => pack.audience === audience && number !== undefined && pack.number >= number);
}

async function nextPack(ports: Ports, wanted: MakePack, packs: readonly PackMark[]): Promise<Pack> {
  const { partnershipId: id, roundId, audience, at } = wanted;
  const earlierNumber = packs.findLast((pack) => pack.audience === audience)?.number;
  const [now, round, summaries, edits, openDecisions, earlier] = await Promise.all([
    ports.partnerships.now(id),
    ports.partnerships.round(id, roundId),
    ports.records.goalSummaries(id, roundId),
    ports.records.packEdits(id, roundId),
    ports.records.openDecisions(id),
    earlierNumber === undefined ? null : ports.records.pack(id, roundId, earlierNumber),
  ]);
  if (!now) throw new Refusal('no_partnership');
  if (!round) throw new Refusal('no_such_round');
  const [snapshot, before] = await Promise.all([
    round.snapshot < 1 ? null : ports.records.snapshot(id, roundId, round.snapshot),
    snapshotBefore(ports, now, round),
  ]);
  if (!snapshot) throw new Refusal('round_not_in_state', { state: round.state });
  return packOf({
    number: (packs.at(-1)?.number ?? 0) + 1,
    audience,
    madeAt: at,
    partnership: now.partnership,
    round,
    snapshot,
    snapshotBefore: before,
    goalSummaries: summaries.map(({ value }) => value),
    edits: edits.map(({ value }) => value),
    meeting: await meetingOf(ports, wanted, now),
    openDecisions,
    toldDecisions: await toldDecisions(ports, id, snapshot),
    people: now.people,
    earlier,
  });
}

/** Each by its id: no more than three for an initiative. */
async function toldDecisions(ports: Ports, partnershipId: string, { entries }: Snapshot): Promise<readonly Decision[]> {
  const ids = new Set(entries.flatMap(({ update }) => (update?.followUps ?? []).map(({ decisionId }) => decisionId)));
  const found = await Promise.all([...ids].map((id) => ports.records.decision(partnershipId, id)));
  return found.flatMap((each) => (each ? [each.value] : []));
}

async function meetingOf(ports: Ports, { roundId, meetingId, at }: MakePack, { partnership }: PartnershipNow) {
  const partnershipId = partnership.id;
  const day = localDay(at, partnership.timeZone);
  const meeting = await packMeetingWanted(ports, { partnershipId, round: { id: roundId }, meetingId, day });
  if (!meeting) return null;
  const { points } = await agendaNow(ports, { partnershipId, meeting, at });
  return { value: meeting, points };
}
