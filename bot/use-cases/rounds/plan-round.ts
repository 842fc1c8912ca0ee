import { initiativesIn } from '#bot/domain/asked-people.ts';
import { badCalendar } from '#bot/domain/calendar-problem.ts';
import { containsCprNumber } from '#bot/domain/cpr.ts';
import { localDay } from '#bot/domain/local-time.ts';
import type { Identity, Person } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { type Round, type RoundDates, type RoundKind, roundBeginnings } from '#bot/domain/round.ts';
import { type DatesRequest, planDates, type RoundStage } from '#bot/domain/round-calendar.ts';
import { datesOf } from '#bot/domain/round-dates.ts';
import type { ReminderStep, Settings } from '#bot/domain/settings.ts';
import { committed } from '#bot/use-cases/committed.ts';
import { coordinating } from '#bot/use-cases/coordinating.ts';
import type { PartnershipNow, Ports } from '#bot/use-cases/ports.ts';

/** The dates somebody wishes for a round: local ISO dates and times; null leaves it to the rule. */
export type WishedDates = Omit<DatesRequest, 'kind' | 'strategyValidTo' | 'stage'>;

export type PlanRound = {
  readonly identity: Identity;
  readonly partnershipId: string;
  /** Id for the new round, made when its form was shown: the same form sent again by the same person is one round. */
  readonly newRoundId: string;
  readonly kind: RoundKind;
  readonly name: string;
  readonly nameEn: string | null;
  readonly dates: WishedDates;
  /** The initiatives to ask, or null for all; an extraordinary round names them. */
  readonly initiativeIds: readonly string[] | null;
  /** Null takes the partnership's, of the day it opens. */
  readonly reminders: readonly ReminderStep[] | null;
  /** Rounds whose answers a yearly one reuses; null takes the two newest closed ordinary ones. */
  readonly basedOn: readonly string[] | null;
  readonly at: string;
};

export const longestRoundName = 100;

/**
 * Plans a round: nothing is sent. Sent again, it is the round that was made, as it stands by then. Refuses `bad_calendar` with every problem of its dates, among them a strategy whose
 * period has run out by then; `invalid_input` (fact: `field`), and `contains_cpr_number`.
 */
export function planRound(ports: Ports) {
  return async (input: PlanRound): Promise<Round> => {
    const { person } = await coordinating(ports, input.identity, input.partnershipId);
    return committed(ports, input.partnershipId, async () => {
      const made = await ports.partnerships.round(input.partnershipId, input.newRoundId);
      if (made) return { changes: [], result: madeBy(person, made) };
      const round = { ...(await plannedRound(ports, input)), plannedById: person.id };
      const audit = { at: input.at, by: person.id, action: 'round_planned', subject: round.id } as const;
      const changes = [
        { kind: 'round', value: round, tag: null },
        { kind: 'audit', value: audit },
      ] as const;
      return { changes, result: round };
    });
  };
}

/** The same id from somebody else is no repetition. */
function madeBy({ id }: Person, made: Round): Round {
  if (made.plannedById === id) return made;
  throw new Refusal('invalid_input', { field: 'roundId' });
}

async function plannedRound(ports: Ports, input: PlanRound): Promise<Round> {
  const [now, settings, rounds] = await Promise.all([
    ports.partnerships.now(input.partnershipId),
    ports.records.settings(input.partnershipId),
    ports.records.rounds(input.partnershipId),
  ]);
  if (!now) throw new Refusal('no_partnership');
  const { kind } = input;
  const round: Round = {
    ...roundBeginnings,
    id: input.newRoundId,
    kind,
    name: soundName(input.name, 'name'),
    nameEn: input.nameEn?.trim() ? soundName(input.nameEn, 'nameEn') : null,
    strategyVersionId: now.partnership.strategy.id,
    state: 'planned',
    ...soundDates(datesWished(input, now), { kind, settings: settings.value, now }),
    initiativeIds: input.initiativeIds === null ? null : [...new Set(input.initiativeIds)],
    reminders: input.reminders,
    basedOn: reusedRounds(input, rounds),
  };
  assertAsksSomething(round, now);
  return round;
}

/** After an incident it is asked at once, where nobody says when. */
function datesWished({ kind, dates, at }: PlanRound, { partnership }: PartnershipNow): WishedDates {
  if (kind !== 'extraordinary' || dates.opensOn !== null) return dates;
  return { ...dates, opensOn: localDay(at, partnership.timeZone) };
}

function soundName(typed: string, field: string): string {
  const name = typed.replace(/\s+/g, ' ').trim();
  if (name === '' || name.length > longestRoundName) throw new Refusal('invalid_input', { field });
  if (containsCprNumber(name)) throw new Refusal('contains_cpr_number', { field });
  return name;
}

type Surroundings = {
  readonly kind: RoundKind;
  readonly settings: Settings;
  readonly now: PartnershipNow;
  readonly stage?: RoundStage;
};

/** The dates as the calendar makes them of what is wished; refuses `bad_calendar` with all that is wrong. */
export function soundDates(wished: WishedDates, { kind, settings, now, stage }: Surroundings): RoundDates {
  const strategyValidTo = now.partnership.strategy.validTo;
  const planned = planDates({ ...wished, kind, strategyValidTo, stage: stage ?? 'planned' }, settings);
  if (!planned.ok) throw badCalendar(planned.problems);
  return datesOf(planned.value);
}

/** Of an incident only some initiatives are asked, so somebody has to say which. */
function assertAsksSomething(round: Round, { initiatives }: PartnershipNow): void {
  const isUnknown = (id: string) => !initiatives.some((initiative) => initiative.id === id);
  if (round.initiativeIds?.some(isUnknown)) throw new Refusal('no_such_initiative');
  const mustChoose = round.kind === 'extraordinary' && round.initiativeIds === null;
  if (mustChoose || initiativesIn(round, initiatives).length === 0)
    throw new Refusal('invalid_input', { field: 'initiativeIds' });
}

/** The rounds of the year, oldest first; `rounds` are newest first. */
function reusedRounds({ kind, basedOn }: PlanRound, rounds: readonly Round[]): readonly string[] {
  if (kind !== 'yearly') return [];
  const closed = rounds.filter((round) => round.kind === 'ordinary' && round.state === 'closed');
  const newestFirst = closed.toSorted((a, b) => (a.opensOn < b.opensOn ? 1 : -1)).map(({ id }) => id);
  if (basedOn === null) return newestFirst.slice(0, roundsOfYear).toReversed();
  if (basedOn.some((id) => !newestFirst.includes(id))) throw new Refusal('invalid_input', { field: 'basedOn' });
  return newestFirst.filter((id) => basedOn.includes(id)).toReversed();
}

const roundsOfYear = 2;
