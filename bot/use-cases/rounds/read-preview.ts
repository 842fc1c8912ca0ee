import { type AskedPerson, askedPeople, withoutLead } from '#bot/domain/asked-people.ts';
import { localDay } from '#bot/domain/local-time.ts';
import type { ReachOfPerson } from '#bot/domain/reach.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { Round } from '#bot/domain/round.ts';
import { closeInstant } from '#bot/domain/round-instants.ts';
import { workOfRound } from '#bot/domain/round-work.ts';
import { coordinating } from '#bot/use-cases/coordinating.ts';
import { reachOfPeople } from '#bot/use-cases/notices/reach-of.ts';
import type { PartnershipNow, Ports } from '#bot/use-cases/ports.ts';
import type { RoundQuestion } from './change-round.ts';
import { openingTime } from './opening-time.ts';
import { type RoundNow, roundNow } from './round-now.ts';

/** What opening a round will do: who is asked for what, when everything is sent, and who cannot be reached. */
export type RoundPreview = {
  readonly now: PartnershipNow;
  readonly round: Round;
  /** ISO instants (UTC): when it opens if it is confirmed now, or was confirmed to; and when it closes. */
  readonly opensAt: string;
  readonly closesAt: string;
  readonly people: readonly PreviewedPerson[];
  /** Initiatives it asks although nobody leads them. */
  readonly withoutLead: readonly string[];
  readonly notices: readonly PreviewedNotice[];
  /** True where the strategy's period has run out by then: it has to be extended, or the next version taken in use. */
  readonly strategyEnded: boolean;
};

export type PreviewedPerson = AskedPerson & { readonly reach: ReachOfPerson };

export type PreviewedNotice = {
  readonly kind: 'asked' | 'reminder' | 'last_day' | 'to_call' | 'goal_summaries';
  readonly at: string;
};

/** For coordinators, before they confirm. Refuses `no_such_round`. */
export function readPreview(ports: Ports) {
  return async (question: RoundQuestion): Promise<RoundPreview> => {
    await coordinating(ports, question.identity, question.partnershipId);
    const found = await roundNow(ports, question);
    if (!found) throw new Refusal('no_such_round');
    const { now, settings, zone } = found;
    const round = found.round.value;
    const opensAt = round.openedAt ?? round.opensAt ?? openingTime(round, settings, { at: question.at, zone });
    const asking = { initiatives: now.initiatives, people: now.people, round };
    const asked = askedPeople({ ...asking, day: localDay(opensAt, zone) });
    return {
      now,
      round,
      opensAt,
      closesAt: closeInstant(round, zone),
      people: await withReach(ports, asked, now),
      withoutLead: withoutLead(asking).map(({ id }) => id),
      notices: noticesFrom(opensAt, found),
      strategyEnded: now.partnership.strategy.validTo < localDay(opensAt, zone),
    };
  };
}

async function withReach(ports: Ports, asked: readonly AskedPerson[], now: PartnershipNow) {
  const known = asked.flatMap(({ personId }) => now.people.find(({ id }) => id === personId) ?? []);
  const reaches = await reachOfPeople(ports)(known, now.partnership);
  const reachOf = new Map(reaches.map((reach) => [reach.personId, reach]));
  return asked.flatMap((person): readonly PreviewedPerson[] => {
    const reach = reachOf.get(person.personId);
    return reach ? [{ ...person, reach }] : [];
  });
}

/** In the order of time. A reminder on the due day says that it is the last. */
function noticesFrom(opensAt: string, { round, settings, zone }: RoundNow): readonly PreviewedNotice[] {
  const opened = { ...round.value, openedAt: opensAt };
  const later = workOfRound(opened, settings, { zone, after: opensAt }).flatMap(
    ({ kind, at }): readonly PreviewedNotice[] => {
      if (kind === 'to_call' || kind === 'goal_summaries') return [{ kind, at }];
      if (kind !== 'remind') return [];
      return [{ kind: localDay(at, zone) === round.value.dueOn ? 'last_day' : 'reminder', at }];
    },
  );
  return [{ kind: 'asked', at: opensAt }, ...later];
}
