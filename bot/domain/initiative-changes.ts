import { type Initiative, type InitiativeDetails, type InitiativeName, nameOn } from './initiative.ts';
import { dayProblems, type NewName, type RawText } from './parse-strategy.ts';
import { invalidStrategy } from './strategy-problem.ts';

/**
 * The initiative with a name from a local day on; the names before it stay. A name for the day on which the last one
 * begins is that one corrected, and one that is the name before it takes it away again. Refuses `invalid_strategy` where it would begin before the last one.
 */
export function renamed(initiative: Initiative, { name, nameEn, from }: InitiativeName): Initiative {
  const last = initiative.names.at(-1) ?? initiative.names[0];
  if (last.name === name && last.nameEn === nameEn) return initiative;
  if (from < last.from) throw invalidStrategy([{ field: 'from', code: 'too_early' }]);
  const [first, ...others] = initiative.names.filter((held) => held.from < from);
  const next = { name, nameEn, from };
  const before = others.at(-1) ?? first;
  if (first && before?.name === name && before.nameEn === nameEn) return { ...initiative, names: [first, ...others] };
  return { ...initiative, names: first ? [first, ...others, next] : [next] };
}

export type Ending = { readonly validTo: string; readonly successorIds: readonly string[] };

/** How an initiative is to end: its last local day, and who goes on with it. Refuses `invalid_strategy`. */
export function parseEnding(raw: RawText, { initiative, successorIds, all }: EndingChoices): Ending {
  const problems = [...dayProblems('validTo', raw.validTo)];
  const validTo = raw.validTo ?? '';
  if (problems.length === 0 && validTo < initiative.validFrom) problems.push({ field: 'validTo', code: 'too_early' });
  const isKnown = (id: string) => id !== initiative.id && all.some((each) => each.id === id && goesOn(each, validTo));
  if (!successorIds.every(isKnown)) problems.push({ field: 'successorIds', code: 'unknown_choice' });
  if (problems.length > 0) throw invalidStrategy(problems);
  return { validTo, successorIds: [...new Set(successorIds)] };
}

type EndingChoices = {
  readonly initiative: Initiative;
  readonly successorIds: readonly string[];
  readonly all: readonly Initiative[];
};

function goesOn({ validTo }: Initiative, after: string): boolean {
  return validTo === null || validTo > after;
}

export function ended(initiative: Initiative, { validTo, successorIds }: Ending): Initiative {
  const { successorIds: _, ...rest } = initiative;
  return successorIds.length === 0 ? { ...rest, validTo } : { ...rest, validTo, successorIds };
}

/** As it was before it was to end. */
export function kept(initiative: Initiative): Initiative {
  const { successorIds: _, ...rest } = initiative;
  return { ...rest, validTo: null };
}

/** Whose absence somebody stands in for may have left the initiative. */
export function withDetails(initiative: Initiative, details: InitiativeDetails): Initiative {
  const answering = [...details.leadIds, ...details.deputyIds];
  return {
    ...initiative,
    ...details,
    // What the coordinators decided is no guess any more.
    goalsInferred: initiative.goalsInferred && isSameList(initiative.goalIds, details.goalIds),
    organisationsInferred:
      initiative.organisationsInferred && isSameList(initiative.organisationIds, details.organisationIds),
    standIns: initiative.standIns.filter(({ forId }) => answering.includes(forId)),
  };
}

export type NewInitiative = InitiativeDetails &
  NewName & {
    readonly id: string;
    readonly order: number;
    readonly validFrom: string;
  };

export function newInitiative({ name, nameEn, ...rest }: NewInitiative): Initiative {
  return {
    ...rest,
    names: [{ name, nameEn, from: rest.validFrom }],
    goalsInferred: false,
    organisationsInferred: false,
    standIns: [],
    validTo: null,
  };
}

/** Does another initiative that still runs have this name on a local day? */
export function isNameTaken(name: string, others: readonly Initiative[], day: string): boolean {
  const wanted = name.toLocaleLowerCase('da');
  return others.some((each) => goesOn(each, day) && nameOn(each, day).name.toLocaleLowerCase('da') === wanted);
}

export function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((each) => other.includes(each));
}
