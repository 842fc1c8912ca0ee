import type { Initiative } from '#bot/domain/initiative.ts';
import { requestStateIn } from '#bot/domain/initiative-status.ts';
import { answersFor } from '#bot/domain/person.ts';
import type { RequestState } from '#bot/domain/round.ts';
import type { PartnershipNow } from '#bot/use-cases/ports.ts';

/** One initiative a round asks somebody about. */
export type AskedInitiative = {
  readonly initiative: Initiative;
  readonly state: RequestState;
  /** The absent lead they answer for, or null where they lead it themselves. */
  readonly standsInForId: string | null;
};

type Asking = { readonly now: PartnershipNow; readonly roundId: string; readonly day: string };

/**
 * What a round asks of a person on a local day (ISO date), in the strategy's order and whatever its state: what they
 * lead unless they are away, and what they stand in for.
 */
export function askedOf(personId: string, { now, roundId, day }: Asking): readonly AskedInitiative[] {
  return now.initiatives
    .toSorted((a, b) => a.order - b.order)
    .flatMap((initiative) => {
      const status = now.statuses.find(({ initiativeId }) => initiativeId === initiative.id) ?? null;
      const state = requestStateIn(status, roundId);
      const lead = state === null ? null : leadAnsweredBy(personId, initiative, { people: now.people, day });
      if (state === null || lead === null) return [];
      return [{ initiative, state, standsInForId: lead === personId ? null : lead }];
    });
}

/** Is there still something to answer? */
export function isUnsettled({ state }: Pick<AskedInitiative, 'state'>): boolean {
  return state === 'not_started' || state === 'draft' || state === 'returned';
}

/** The lead for whom this person answers, themselves first; null where it is nobody. */
export function leadAnsweredBy(
  personId: string,
  initiative: Initiative,
  { people, day }: Pick<PartnershipNow, 'people'> & { readonly day: string },
): string | null {
  const leads = initiative.leadIds.flatMap((id) => people.find((person) => person.id === id) ?? []);
  const answered = leads.filter((lead) => answersFor(lead, day) === personId);
  return (answered.find(({ id }) => id === personId) ?? answered[0])?.id ?? null;
}
