import type { Initiative } from './initiative.ts';
import { ended, kept, newInitiative, renamed, withDetails } from './initiative-changes.ts';
import { type InitiativeStatus, requestStateIn } from './initiative-status.ts';
import { isSettled, type Round } from './round.ts';
import { type DraftInitiative, type StrategyDraft, staysItself, successorsIn } from './strategy-draft.ts';
import { plusDays } from './working-days.ts';

/** The initiatives that the next version begins with and nobody has made yet. Done again, there are none. */
export function initiativesToMake(draft: StrategyDraft, initiatives: readonly Initiative[]): readonly Initiative[] {
  const known = new Set(initiatives.map(({ id }) => id));
  return draft.initiatives
    .map((each, n) => ({ each, order: n + 1 }))
    .filter(({ each }) => !known.has(each.id))
    .map(({ each: { id, name, nameEn, ...rest }, order }) =>
      newInitiative({ id, name, nameEn, order, validFrom: draft.head.validFrom, ...detailsOf(rest) }),
    );
}

/**
 * An initiative of now as the next version has it: it goes on, under its name from the version's first day and with what
 * the version decides; or it ends the day before, and those that go on with it are named. Done again it changes nothing.
 */
export function underVersion(initiative: Initiative, draft: StrategyDraft, order: number): Initiative {
  const next = draft.initiatives.find(({ id }) => id === initiative.id);
  const { validFrom } = draft.head;
  if (!next) {
    const validTo = plusDays(validFrom, -1);
    return ended(initiative, { validTo, successorIds: successorsIn(draft, initiative.id) });
  }
  const lastFrom = initiative.names.at(-1)?.from ?? validFrom;
  const from = lastFrom > validFrom ? lastFrom : validFrom;
  const named = renamed(initiative, { name: next.name, nameEn: next.nameEn, from });
  const goesOn = named.validTo === plusDays(validFrom, -1) ? kept(named) : named;
  return { ...withDetails(withEarlierGoals(goesOn, draft.basedOn), detailsOf(next)), order };
}

/** Rounds of the version before go on speaking of its goals. */
function withEarlierGoals(initiative: Initiative, versionId: string): Initiative {
  const { earlierGoals = [], goalIds } = initiative;
  if (earlierGoals.some((earlier) => earlier.versionId === versionId)) return initiative;
  return { ...initiative, earlierGoals: [...earlierGoals, { versionId, goalIds }] };
}

/** The initiatives of now that the version has to say something of, with what it says. */
export function changedByVersion(
  draft: StrategyDraft,
  initiatives: readonly Initiative[],
): readonly { readonly before: Initiative; readonly after: Initiative }[] {
  const eve = plusDays(draft.head.validFrom, -1);
  return initiatives
    .filter(({ id, validFrom, validTo }) => {
      if (staysItself(draft, id)) return validFrom <= eve;
      return validFrom <= eve && (validTo === null || validTo >= eve);
    })
    .map((before) => ({ before, after: underVersion(before, draft, placeOf(draft, before)) }));
}

function placeOf(draft: StrategyDraft, { id, order }: Initiative): number {
  const place = draft.initiatives.findIndex((each) => each.id === id);
  return place === -1 ? order : place + 1;
}

function detailsOf(next: Omit<DraftInitiative, 'id' | 'name' | 'nameEn'>) {
  const { goalIds, organisationIds, leadIds, deputyIds, defaultVisibility } = next;
  return { goalIds, organisationIds, leadIds, deputyIds, defaultVisibility };
}

/** One initiative's open request, and where it goes when the initiative has ended: to `to`, none where nobody goes on. */
export type Following = { readonly from: string; readonly to: readonly string[] };

type Asking = {
  readonly round: Pick<Round, 'id'>;
  readonly initiatives: readonly Initiative[];
  readonly statuses: readonly InitiativeStatus[];
};

/**
 * The requests of a round that are still open although their initiative has ended by a local day, with who is asked in
 * its place: those that go on with it, and with them, and are not asked in the round yet. What was answered, excused
 * or acknowledged stays with the initiative that it was about.
 */
export function openOfEnded({ round, initiatives, statuses }: Asking, day: string): readonly Following[] {
  const byId = new Map(initiatives.map((initiative) => [initiative.id, initiative]));
  const stateOf = (id: string) =>
    requestStateIn(statuses.find(({ initiativeId }) => initiativeId === id) ?? null, round.id);
  return initiatives.flatMap(({ id, validTo }): Following[] => {
    const state = stateOf(id);
    if (validTo === null || validTo >= day || state === null || isSettled(state)) return [];
    return [{ from: id, to: heirsOf(id, byId, day).filter((heir) => stateOf(heir) === null) }];
  });
}

/** Those that go on with an ended initiative on a day; where one of them has ended too, those that go on with it. */
export function heirsOf(id: string, byId: ReadonlyMap<string, Initiative>, day: string): readonly string[] {
  const isOver = ({ validTo }: Initiative) => validTo !== null && validTo < day;
  const seen = new Set([id]);
  const heirs: string[] = [];
  for (const each of seen) {
    for (const heirId of byId.get(each)?.successorIds ?? []) {
      const heir = byId.get(heirId);
      if (heir && isOver(heir)) seen.add(heirId);
      else if (heir) heirs.push(heirId);
    }
  }
  return [...new Set(heirs)];
}

/** The initiatives a round was told to ask, where some have ended: those that go on with them are asked as well. */
export function followedChoice(
  { initiativeIds }: Pick<Round, 'initiativeIds'>,
  initiatives: readonly Initiative[],
  day: string,
): readonly string[] | null {
  if (initiativeIds === null) return null;
  const byId = new Map(initiatives.map((initiative) => [initiative.id, initiative]));
  const isOver = (id: string) => {
    const validTo = byId.get(id)?.validTo ?? null;
    return validTo !== null && validTo < day;
  };
  const heirs = initiativeIds.filter(isOver).flatMap((id) => heirsOf(id, byId, day));
  return [...new Set([...initiativeIds, ...heirs])];
}
