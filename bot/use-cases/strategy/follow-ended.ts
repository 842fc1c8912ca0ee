import { askedPeople } from '#bot/domain/asked-people.ts';
import type { Initiative } from '#bot/domain/initiative.ts';
import { withRequest } from '#bot/domain/initiative-status.ts';
import { localDay } from '#bot/domain/local-time.ts';
import { intentOf } from '#bot/domain/notice.ts';
import { notStarted, type Round } from '#bot/domain/round.ts';
import { type Following, followedChoice, openOfEnded } from '#bot/domain/take-version.ts';
import { committed, type Decision } from '#bot/use-cases/committed.ts';
import { isSame } from '#bot/use-cases/fingerprint.ts';
import { counterChanges } from '#bot/use-cases/notices-of-round.ts';
import type { PartnershipNow, Ports } from '#bot/use-cases/ports.ts';
import type { Change, TaggedInitiative } from '#bot/use-cases/records.ts';
import { clock, type Due } from '#bot/use-cases/rounds/due-work-now.ts';

/**
 * Lets every round that asks, or is to ask, follow the initiatives that have ended: those that go on with one are asked
 * in its place, and their leads are told; what was answered stays where it was. Closed rounds are not touched. Done
 * again it does nothing.
 */
export async function followEnded(ports: Ports, due: Due): Promise<void> {
  const rounds = await ports.records.rounds(due.partnershipId);
  for (const { id } of rounds.filter(({ state }) => ['planned', 'opening', 'open'].includes(state))) {
    await committed(ports, due.partnershipId, () => chosenAnew(ports, due, id));
    let isDone = false;
    while (!isDone) isDone = await committed(ports, due.partnershipId, () => nextFollowing(ports, due, id));
  }
}

/** A round that names the initiatives it asks names those that go on with them as well. */
async function chosenAnew(ports: Ports, { partnershipId, at }: Due, roundId: string): Promise<Decision<null>> {
  const [now, round] = await Promise.all([
    ports.partnerships.now(partnershipId),
    ports.records.taggedRound(partnershipId, roundId),
  ]);
  if (!now || !round) return { changes: [], result: null };
  const initiativeIds = followedChoice(round.value, now.initiatives, localDay(at, now.partnership.timeZone));
  const value = { ...round.value, initiativeIds };
  if (isSame(value, round.value)) return { changes: [], result: null };
  return { changes: [{ kind: 'round', value, tag: round.tag }], result: null };
}

/** Far below what one commit takes, with a lead or three each. */
const followedAtOnce = 6;

async function nextFollowing(ports: Ports, due: Due, roundId: string): Promise<Decision<boolean>> {
  const { partnershipId, at } = due;
  const [now, tagged, round, channels] = await Promise.all([
    ports.partnerships.now(partnershipId),
    ports.records.taggedInitiatives(partnershipId),
    // After the status rows' tags are of no use: closing writes them once more, and then this is decided anew.
    ports.partnerships.round(partnershipId, roundId),
    ports.records.channels(partnershipId),
  ]);
  if (!now || round?.state !== 'open') return { changes: [], result: true };
  const day = localDay(at, now.partnership.timeZone);
  const all = openOfEnded({ round, ...partsOf(tagged) }, day);
  const some = all.slice(0, followedAtOnce);
  if (some.length === 0) return { changes: [], result: true };
  const heirs = [...new Set(some.flatMap(({ to }) => to))];
  const changes = [
    ...(await leavingChanges(ports, { due, round, tagged, some })),
    ...heirs.flatMap((id) => askedChanges(id, round, tagged)),
    ...(await tellingChanges(ports, { due, round, now, heirs, day })),
    ...counterChanges(channels, round, at),
  ];
  return { changes, result: all.length === some.length };
}

function partsOf(tagged: readonly TaggedInitiative[]) {
  return {
    initiatives: tagged.map(({ initiative }) => initiative.value),
    statuses: tagged.map(({ status }) => status.value),
  };
}

type Leaving = {
  readonly due: Due;
  readonly round: Round;
  readonly tagged: readonly TaggedInitiative[];
  readonly some: readonly Following[];
};

/** Nothing more is asked of the ended one: it is excused, with the answer it may have been sent back for. */
async function leavingChanges(ports: Ports, { due, round, tagged, some }: Leaving): Promise<readonly Change[]> {
  const { partnershipId, at } = due;
  const changes = await Promise.all(
    some.map(async ({ from }): Promise<readonly Change[]> => {
      const status = statusOf(tagged, from);
      const request = await ports.partnerships.request(partnershipId, round.id, from);
      if (!status || !request) return [];
      const excused = { ...request, state: 'excused', handledById: null, handledAt: at } as const;
      return [
        { kind: 'status', value: withRequest(status.value, excused), tag: status.tag },
        { kind: 'request', value: excused },
        { kind: 'audit', value: { at, by: clock, action: 'request_followed', subject: `${round.id}/${from}` } },
      ];
    }),
  );
  return changes.flat();
}

function askedChanges(id: string, round: Round, tagged: readonly TaggedInitiative[]): readonly Change[] {
  const status = statusOf(tagged, id);
  if (!status) return [];
  const request = notStarted(round.id, id);
  return [
    { kind: 'status', value: withRequest(status.value, request), tag: status.tag },
    { kind: 'request', value: request },
  ];
}

function statusOf(tagged: readonly TaggedInitiative[], id: string) {
  return tagged.find(({ initiative }) => initiative.value.id === id)?.status;
}

type Telling = {
  readonly due: Due;
  readonly round: Round;
  readonly now: PartnershipNow;
  readonly heirs: readonly string[];
  readonly day: string;
};

/** Each lead of those that are asked in another's place is asked, once a round and change. */
async function tellingChanges(ports: Ports, { due, round, now, heirs, day }: Telling): Promise<readonly Change[]> {
  const initiatives: readonly Initiative[] = now.initiatives.filter(({ id }) => heirs.includes(id));
  const told = await ports.records.deliveries(due.partnershipId, round.id);
  const known = new Set(told.map(({ intent }) => intent.id));
  return askedPeople({ initiatives, people: now.people, round, day })
    .map(({ personId }) =>
      intentOf({
        kind: 'asked',
        recipient: { kind: 'person', personId },
        roundId: round.id,
        createdAt: due.at,
        occasion: `follows-${due.work.aboutId}`,
      }),
    )
    .filter(({ id }) => !known.has(id))
    .map((value) => ({ kind: 'send', value }));
}
