import { type Initiative, type InitiativeDetails, isValidWithin, nameOn } from './initiative.ts';
import type { NewName, VersionHead } from './parse-strategy.ts';
import type { Person } from './person.ts';
import type { Goal, StrategyVersion } from './strategy.ts';
import { plusDays } from './working-days.ts';

/** `agreed`: waits for its first day. `taking`: the clock is taking it into use, which cannot be undone. `taken`: in use. */
export const draftStates = ['draft', 'agreed', 'taking', 'taken', 'discarded'] as const;
export type DraftState = (typeof draftStates)[number];

/** The next version while it is being written: a copy of the one in force, with a map from old to new. */
export type StrategyDraft = {
  /** Made in the form that began it. */
  readonly id: string;
  readonly state: DraftState;
  /** The version it is the next of. */
  readonly basedOn: string;
  readonly head: VersionHead & Revised;
  readonly goals: readonly DraftGoal[];
  /** In the next version's own order. */
  readonly initiatives: readonly DraftInitiative[];
  readonly changedById: string;
  /** ISO instant. */
  readonly changedAt: string;
};

/** Counts the changes of one part, so that a form tells what it was drawn from. */
type Revised = { readonly revision: number };

export type DraftGoal = Goal & Revised;

export type DraftInitiative = InitiativeDetails &
  NewName &
  Revised & {
    /** An initiative's own id where it stays the same one; a new id otherwise. */
    readonly id: string;
    /** The initiatives of now that it goes on with: the map. Empty where it is new. */
    readonly carriesOn: readonly string[];
    /** Who led it when it was copied: as long as they stand here, whoever leads it now is meant. Null where it is new. */
    readonly copied: Pick<Initiative, 'leadIds' | 'deputyIds'> | null;
  };

type Beginning = {
  readonly id: string;
  readonly strategy: StrategyVersion;
  readonly initiatives: readonly Initiative[];
  readonly by: string;
  readonly at: string;
};

/** An editable copy of the version in force: every initiative goes on as itself. It lasts as long as the one before. */
export function draftOf({ id, strategy, initiatives, by, at }: Beginning): StrategyDraft {
  const validFrom = plusDays(strategy.validTo, 1);
  return {
    id,
    state: 'draft',
    basedOn: strategy.id,
    head: { title: strategy.title, validFrom, validTo: lastDay(strategy, validFrom), revision: 0 },
    goals: strategy.goals.map((goal) => ({ ...goal, revision: 0 })),
    initiatives: carriedOn(initiatives, validFrom).map((initiative) => copyOf(initiative, validFrom)),
    changedById: by,
    changedAt: at,
  };
}

/** An initiative of now that goes on as itself from a local day. */
export function copyOf(initiative: Initiative, day: string): DraftInitiative {
  const { name, nameEn } = nameOn(initiative, day);
  const { id, goalIds, organisationIds, leadIds, deputyIds, defaultVisibility } = initiative;
  const details = { goalIds, organisationIds, leadIds, deputyIds, defaultVisibility };
  return { id, revision: 0, name, nameEn, ...details, carriesOn: [id], copied: { leadIds, deputyIds } };
}

/**
 * The draft beside the initiatives as they are now: what nobody has touched in it follows them, and where a lead is
 * handed over meanwhile the draft does not bring the former one back.
 */
export function freshened(draft: StrategyDraft, initiatives: readonly Initiative[]): StrategyDraft {
  const goalIds = new Set(draft.goals.map(({ id }) => id));
  return {
    ...draft,
    initiatives: draft.initiatives.map((each) => {
      const now = initiatives.find(({ id }) => id === each.id);
      const { copied } = each;
      if (!now || !copied) return each;
      if (each.revision === 0) {
        const copy = copyOf(now, draft.head.validFrom);
        return { ...copy, goalIds: copy.goalIds.filter((id) => goalIds.has(id)), carriesOn: each.carriesOn };
      }
      const isKept = (list: 'leadIds' | 'deputyIds') => each[list].join() === copied[list].join();
      return {
        ...each,
        leadIds: isKept('leadIds') ? now.leadIds : each.leadIds,
        deputyIds: isKept('deputyIds') ? now.deputyIds : each.deputyIds,
      };
    }),
  };
}

/** The initiatives the next version has to say something of: those that run on the day before it begins. */
export function carriedOn(initiatives: readonly Initiative[], validFrom: string): readonly Initiative[] {
  const eve = plusDays(validFrom, -1);
  return initiatives
    .filter((initiative) => isValidWithin(initiative, [eve, eve]))
    .toSorted((a, b) => a.order - b.order);
}

/** Whole years where the one before was, so that four years follow four years. */
function lastDay({ validFrom, validTo }: StrategyVersion, next: string): string {
  const years = Number(plusDays(validTo, 1).slice(0, 4)) - Number(validFrom.slice(0, 4));
  const from = `${Number(next.slice(0, 4)) + Math.max(years, 1)}${next.slice(4)}`;
  return plusDays(from.endsWith('-02-29') ? `${from.slice(0, 4)}-03-01` : from, -1);
}

/** The ids of those that go on with an initiative of now, in the next version's order: none where it ends. */
export function successorsIn({ initiatives }: Pick<StrategyDraft, 'initiatives'>, oldId: string): readonly string[] {
  return initiatives.filter(({ carriesOn }) => carriesOn.includes(oldId)).map(({ id }) => id);
}

/** Does it go on under its own id? */
export function staysItself({ initiatives }: Pick<StrategyDraft, 'initiatives'>, oldId: string): boolean {
  return initiatives.some(({ id }) => id === oldId);
}

/** The draft with a part in place of the one it replaces, or at the end; its revision counts on. */
export function withPart<Part extends { readonly id: string }>(
  parts: readonly (Part & Revised)[],
  part: Part,
): readonly (Part & Revised)[] {
  const before = parts.find(({ id }) => id === part.id);
  const next = { ...part, revision: (before?.revision ?? 0) + 1 };
  return before ? parts.map((each) => (each.id === part.id ? next : each)) : [...parts, next];
}

/** The parts with one of them right before another, or last where `before` is null; as they were where either is unknown. */
export function movedPart<Part extends { readonly id: string }>(
  parts: readonly Part[],
  id: string,
  before: string | null,
): readonly Part[] {
  const part = parts.find((each) => each.id === id);
  const others = parts.filter((each) => each !== part);
  const place = before === null ? others.length : others.findIndex((each) => each.id === before);
  return part && place >= 0 ? others.toSpliced(place, 0, part) : parts;
}

/** Is it neither being written nor waiting any more? */
export function isDraftOver({ state }: Pick<StrategyDraft, 'state'>): boolean {
  return state === 'taken' || state === 'discarded';
}

/** All of its goals with their texts, as they are stored: a little below what fits in one place. */
const longestGoals = 30_000;

/** What is missing before the draft can be agreed on. */
export const draftProblemCodes = [
  'other_version',
  'no_goals',
  'goals_too_long',
  'no_initiatives',
  'without_goal',
  'without_organisation',
  'same_name',
  'unknown_origin',
  'has_left',
] as const;
export type DraftProblem = {
  readonly code: (typeof draftProblemCodes)[number];
  /** The initiatives it is about, by name. */
  readonly names: readonly string[];
};

type Surroundings = {
  readonly strategy: StrategyVersion;
  readonly initiatives: readonly Initiative[];
  readonly people: readonly Pick<Person, 'id' | 'leftAt'>[];
};

/** All of what is missing, in one list. */
export function draftProblems(draft: StrategyDraft, now: Surroundings): readonly DraftProblem[] {
  const { initiatives, goals } = draft;
  const goalIds = new Set(goals.map(({ id }) => id));
  const olds = new Set(carriedOn(now.initiatives, draft.head.validFrom).map(({ id }) => id));
  const left = new Set(now.people.filter(({ leftAt }) => leftAt !== null).map(({ id }) => id));
  const lower = initiatives.map(({ name }) => name.toLocaleLowerCase('da'));
  const named = (code: DraftProblem['code'], matches: (each: DraftInitiative, n: number) => boolean) => {
    const names = initiatives.filter(matches).map(({ name }) => name);
    return names.length === 0 ? [] : [{ code, names: [...new Set(names)] }];
  };
  return [
    ...(draft.basedOn === now.strategy.id ? [] : [{ code: 'other_version', names: [] } as const]),
    ...(goals.length > 0 ? [] : [{ code: 'no_goals', names: [] } as const]),
    ...(JSON.stringify(goals).length <= longestGoals ? [] : [{ code: 'goals_too_long', names: [] } as const]),
    ...(initiatives.length > 0 ? [] : [{ code: 'no_initiatives', names: [] } as const]),
    ...named('without_goal', (each) => !each.goalIds.some((id) => goalIds.has(id))),
    ...named('without_organisation', (each) => each.organisationIds.length === 0),
    ...named('same_name', (_, n) => lower.indexOf(lower[n] ?? '') !== lower.lastIndexOf(lower[n] ?? '')),
    ...named('unknown_origin', ({ carriesOn }) => carriesOn.some((id) => !olds.has(id))),
    ...named('has_left', ({ leadIds, deputyIds }) => [...leadIds, ...deputyIds].some((id) => left.has(id))),
  ];
}

/** The version as it is in force from then on. */
export function versionOf({ head, goals }: StrategyDraft, before: StrategyVersion): StrategyVersion {
  const number = before.number + 1;
  return {
    id: `${number}`,
    number,
    title: head.title,
    validFrom: head.validFrom,
    validTo: head.validTo,
    goals: goals.map(({ id, name, nameEn, fullText }) => ({ id, name, nameEn, fullText })),
  };
}
