import type { Initiative } from '#bot/domain/initiative.ts';
import { localDay } from '#bot/domain/local-time.ts';
import { hasRole, type Identity, type Person } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { freshened, isDraftOver, type StrategyDraft } from '#bot/domain/strategy-draft.ts';
import type { PartnershipNow, Ports } from '#bot/use-cases/ports.ts';

export type StrategyQuestion = { readonly identity: Identity; readonly partnershipId: string; readonly at: string };

/** The strategy as one reader may see it. */
export type StrategyRead = {
  readonly now: PartnershipNow;
  readonly reader: Person;
  /** In the strategy's order: those in force, that have ended, and that are still to begin. */
  readonly initiatives: readonly Initiative[];
  /** Null where there is none, it is in use, or it is not this reader's. */
  readonly draft: StrategyDraft | null;
  readonly mayChange: boolean;
  /** The partnership's local day, ISO date. */
  readonly day: string;
};

/**
 * Everybody reads what is in force and what was; coordinators and the steering group also read the draft of the next
 * version and initiatives still to come. Refuses `unknown_person`.
 */
export function readStrategy(ports: Ports) {
  return async ({ identity, partnershipId, at }: StrategyQuestion): Promise<StrategyRead> => {
    const [personId, now, draft] = await Promise.all([
      ports.partnerships.personIdOf(partnershipId, identity),
      ports.partnerships.now(partnershipId),
      ports.records.strategyDraft(partnershipId),
    ]);
    const reader = now?.people.find(({ id }) => id === personId);
    if (!now || !reader) throw new Refusal('unknown_person');
    const day = localDay(at, now.partnership.timeZone);
    const mayChange = hasRole(reader, 'coordinator');
    const seesPlans = mayChange || hasRole(reader, 'steering');
    const isOpen = draft !== null && !isDraftOver(draft.value);
    return {
      now,
      reader,
      day,
      mayChange,
      initiatives: now.initiatives
        .filter(({ validFrom }) => seesPlans || validFrom <= day)
        .toSorted((a, b) => a.order - b.order),
      draft: seesPlans && isOpen ? freshened(draft.value, now.initiatives) : null,
    };
  };
}
