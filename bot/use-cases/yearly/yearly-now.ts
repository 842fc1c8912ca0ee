import { localDay } from '#bot/domain/local-time.ts';
import type { Person } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { Round } from '#bot/domain/round.ts';
import type { Yearly } from '#bot/domain/yearly.ts';
import { admit } from '#bot/use-cases/admit.ts';
import type { PartnershipNow, Ports } from '#bot/use-cases/ports.ts';
import type { RoundQuestion } from '#bot/use-cases/rounds/change-round.ts';

/** What every decision about a yearly status stands on, read anew for each. */
export type YearlyNow = {
  readonly now: PartnershipNow;
  readonly person: Person;
  readonly round: Round;
  readonly yearly: Yearly;
  /** Null where nobody has begun it yet. */
  readonly tag: string | null;
  /** The partnership's local day (ISO date). */
  readonly day: string;
};

/** The caller and the yearly status of a yearly round; refuses `no_such_yearly` where the round is none or was cancelled. */
export async function yearlyNow(
  ports: Ports,
  { identity, partnershipId, roundId, at }: RoundQuestion,
): Promise<YearlyNow> {
  const { person } = await admit(ports, identity, partnershipId);
  const found = await yearlyOf(ports, { partnershipId, roundId });
  if (!found) throw new Refusal('no_such_yearly');
  return { ...found, person, day: localDay(at, found.now.partnership.timeZone) };
}

/** As it stands, or as it begins where nobody has written anything; null where its round is not a yearly one. */
export async function yearlyOf(
  ports: Ports,
  { partnershipId, roundId }: { readonly partnershipId: string; readonly roundId: string },
): Promise<Pick<YearlyNow, 'now' | 'round' | 'yearly' | 'tag'> | null> {
  const [now, round, stored] = await Promise.all([
    ports.partnerships.now(partnershipId),
    ports.partnerships.round(partnershipId, roundId),
    ports.records.yearly(partnershipId, roundId),
  ]);
  if (!now || round?.kind !== 'yearly' || round.state === 'cancelled') return null;
  if (stored) return { now, round, yearly: stored.value, tag: stored.tag };
  return { now, round, yearly: await beginning(ports, now, round), tag: null };
}

/** From the first day of the oldest round it goes by to the last on which it takes answers itself. */
async function beginning(ports: Ports, { partnership }: PartnershipNow, round: Round): Promise<Yearly> {
  const [oldest] = round.basedOn;
  const first = oldest === undefined ? null : await ports.partnerships.round(partnership.id, oldest);
  return {
    roundId: round.id,
    state: 'draft',
    from: (first ?? round).opensOn,
    cutOffOn: round.graceUntil,
    edition: 0,
    published: [],
    answerBy: null,
    approvals: [],
    refusal: null,
    named: [],
    changedById: null,
    changedAt: null,
    askedAt: null,
    approvedAt: null,
  };
}
