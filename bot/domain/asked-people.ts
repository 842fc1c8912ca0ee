import { type Initiative, isValidWithin } from './initiative.ts';
import { type InitiativeStatus, requestStateIn } from './initiative-status.ts';
import { answersFor, type Person } from './person.ts';
import type { Round } from './round.ts';

type AskingRound = Pick<Round, 'opensOn' | 'graceUntil' | 'initiativeIds'>;

/** Somebody who is asked, and what for: initiatives they lead, or whose absent leads they stand in for. */
export type AskedPerson = {
  readonly personId: string;
  /** In the strategy's order, each once. */
  readonly initiativeIds: readonly string[];
  /** The absent leads they are asked for; empty where they are asked for themselves alone. */
  readonly standsInForIds: readonly string[];
};

type Asking = {
  readonly initiatives: readonly Initiative[];
  readonly people: readonly Pick<Person, 'id' | 'absence'>[];
  readonly round: AskingRound;
  /** Local day (ISO date) on which they are asked. */
  readonly day: string;
};

/** The initiatives a round asks, in the strategy's order: chosen, and valid on any of its days. */
export function initiativesIn(round: AskingRound, initiatives: readonly Initiative[]): readonly Initiative[] {
  return initiatives
    .filter(({ id }) => round.initiativeIds === null || round.initiativeIds.includes(id))
    .filter((initiative) => isValidWithin(initiative, [round.opensOn, round.graceUntil]))
    .toSorted((a, b) => a.order - b.order);
}

/**
 * Who is asked for these initiatives on a day: each of their leads once for all of theirs, and in place of an absent
 * lead who stands in. Deputies may answer, but are not asked. A stand-in who is away too is asked all the same,
 * because nobody else may answer then.
 */
export function askedPeople({ initiatives, people, round, day }: Asking): readonly AskedPerson[] {
  const known = new Map(people.map((person) => [person.id, person]));
  const asked = new Map<string, AskedPerson>();
  for (const initiative of initiativesIn(round, initiatives)) {
    for (const lead of knownLeads(initiative, known)) {
      const personId = personAsked(lead, known, day);
      const standsInFor = personId === lead.id ? null : lead.id;
      const before = asked.get(personId) ?? { personId, initiativeIds: [], standsInForIds: [] };
      asked.set(personId, withMore(before, initiative.id, standsInFor));
    }
  }
  return [...asked.values()];
}

/** The initiatives a round asks although nobody leads them: the coordinators have to find somebody. */
export function withoutLead({ initiatives, people, round }: Omit<Asking, 'day'>): readonly Initiative[] {
  const known = new Map(people.map((person) => [person.id, person]));
  return initiativesIn(round, initiatives).filter((initiative) => knownLeads(initiative, known).length === 0);
}

type Answers = { readonly initiatives: readonly Initiative[]; readonly statuses: readonly InitiativeStatus[] };

/** The initiatives whose answer a round still waits for: never given, or returned with a question. */
export function missingIn({ initiatives, statuses }: Answers, roundId: string): readonly Initiative[] {
  const states = new Map(statuses.map((status) => [status.initiativeId, requestStateIn(status, roundId)]));
  return initiatives.filter(({ id }) => ['not_started', 'returned'].includes(states.get(id) ?? ''));
}

type Known = ReadonlyMap<string, Pick<Person, 'id' | 'absence'>>;

function knownLeads({ leadIds }: Initiative, known: Known) {
  return leadIds.map((id) => known.get(id)).filter((lead) => lead !== undefined);
}

/** A stand-in nobody knows any more leaves the question with the lead. */
function personAsked(lead: Pick<Person, 'id' | 'absence'>, known: Known, day: string): string {
  const personId = answersFor(lead, day);
  return known.has(personId) ? personId : lead.id;
}

function withMore(asked: AskedPerson, initiativeId: string, standsInFor: string | null): AskedPerson {
  const standsInForIds = standsInFor === null ? asked.standsInForIds : [...asked.standsInForIds, standsInFor];
  return {
    ...asked,
    initiativeIds: [...new Set([...asked.initiativeIds, initiativeId])],
    standsInForIds: [...new Set(standsInForIds)],
  };
}
