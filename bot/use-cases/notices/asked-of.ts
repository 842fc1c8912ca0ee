import { askedPeople, missingIn } from '#bot/domain/asked-people.ts';
import type { Initiative } from '#bot/domain/initiative.ts';
import { requestStateIn } from '#bot/domain/initiative-status.ts';
import type { Person } from '#bot/domain/person.ts';
import type { RequestState, Round } from '#bot/domain/round.ts';
import type { PartnershipNow } from '#bot/use-cases/ports.ts';
import { byName } from './said.ts';

/** What a round asks of one person. */
export type Asked = {
  readonly person: Person;
  /** In the strategy's order. */
  readonly initiatives: readonly AskedInitiative[];
  /** The absent lead they answer for, or null where they are asked for themselves alone. */
  readonly standsInForId: string | null;
};

export type AskedInitiative = { readonly initiative: Initiative; readonly state: RequestState };

type Asking = { readonly now: PartnershipNow; readonly round: Round; readonly day: string };

/** Everybody a round still waits for on a local day (ISO date), by name, and what for. */
export function missingPeople({ now, round, day }: Asking): readonly Asked[] {
  return askedFor(missingIn(now, round.id), { now, round, day });
}

/** What a person has still to answer in a round; null where it is nothing. */
export function missingOf(personId: string, asking: Asking): Asked | null {
  return missingPeople(asking).find(({ person }) => person.id === personId) ?? null;
}

/** Does the round ask this person at all, whatever was answered? */
export function isAsked(personId: string, { now, round, day }: Asking): boolean {
  const asked = now.initiatives.filter(({ id }) => stateOf(id, now, round) !== null);
  return askedFor(asked, { now, round, day }).some(({ person }) => person.id === personId);
}

/** Whom these initiatives' question goes to. What a round has not asked yet is not started. */
export function askedFor(initiatives: readonly Initiative[], { now, round, day }: Asking): readonly Asked[] {
  const found = askedPeople({ initiatives, people: now.people, round, day });
  return found
    .flatMap(({ personId, initiativeIds, standsInForIds }): Asked[] => {
      const person = now.people.find(({ id }) => id === personId);
      if (!person) return [];
      const lines = initiativeIds.flatMap((id) => initiatives.find((initiative) => initiative.id === id) ?? []);
      return [
        {
          person,
          initiatives: lines.map((initiative) => ({
            initiative,
            state: stateOf(initiative.id, now, round) ?? 'not_started',
          })),
          standsInForId: standsInForIds[0] ?? null,
        },
      ];
    })
    .toSorted((a, b) => byName(a.person, b.person));
}

function stateOf(initiativeId: string, { statuses }: PartnershipNow, { id }: Round): RequestState | null {
  return requestStateIn(statuses.find((status) => status.initiativeId === initiativeId) ?? null, id);
}
