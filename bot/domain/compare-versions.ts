import { type Initiative, nameOn } from './initiative.ts';
import { isSameList } from './initiative-changes.ts';
import type { Goal, StrategyVersion } from './strategy.ts';
import { carriedOn, type DraftInitiative, type StrategyDraft } from './strategy-draft.ts';
import { plusDays } from './working-days.ts';

/**
 * What becomes of initiatives from one version to the next. `changed`: the same name with other goals, organisations,
 * leads or visibility. `regrouped`: several of the old go on in several of the new.
 */
export const versionChanges = ['new', 'ended', 'merged', 'split', 'regrouped', 'renamed', 'changed', 'same'] as const;
export type VersionChange = (typeof versionChanges)[number];

/** What belongs together in both versions: every initiative of either is in exactly one such line. */
export type ComparedInitiatives = {
  readonly change: VersionChange;
  readonly old: readonly string[];
  readonly next: readonly string[];
};

export type ComparedGoal = { readonly change: 'new' | 'ended' | 'changed' | 'same'; readonly id: string };

/** The version in force beside the draft of the next, in the order of the next; what ends comes last. */
export function compareInitiatives(
  initiatives: readonly Initiative[],
  draft: Pick<StrategyDraft, 'initiatives' | 'head'>,
): readonly ComparedInitiatives[] {
  const olds = carriedOn(initiatives, draft.head.validFrom);
  const groups = groupsOf(draft.initiatives);
  const mapped = groups.map((group) => {
    const next = draft.initiatives.filter(({ id }) => group.next.has(id));
    const old = olds.filter(({ id }) => group.old.has(id));
    return { change: changeOf(old, next, draft.head.validFrom), old: idsOf(old), next: idsOf(next) };
  });
  const gone = olds.filter(({ id }) => !groups.some((group) => group.old.has(id)));
  return [...mapped, ...gone.map(({ id }) => ({ change: 'ended' as const, old: [id], next: [] }))];
}

type Group = { readonly old: Set<string>; readonly next: Set<string> };

/** Whatever is joined by the map, directly or through another, is one group. */
function groupsOf(initiatives: readonly DraftInitiative[]): readonly Group[] {
  let groups: readonly Group[] = [];
  for (const { id, carriesOn } of initiatives) {
    const touching = groups.filter(({ old }) => carriesOn.some((each) => old.has(each)));
    const joined: Group = {
      old: new Set([...touching.flatMap(({ old }) => [...old]), ...carriesOn]),
      next: new Set([...touching.flatMap(({ next }) => [...next]), id]),
    };
    const [first] = touching;
    const others = groups.filter((group) => group === first || !touching.includes(group));
    groups = first ? others.map((group) => (group === first ? joined : group)) : [...groups, joined];
  }
  return groups;
}

function changeOf(old: readonly Initiative[], next: readonly DraftInitiative[], validFrom: string): VersionChange {
  const [before] = old;
  const [after] = next;
  if (!before || !after) return 'new';
  if (old.length > 1) return next.length > 1 ? 'regrouped' : 'merged';
  if (next.length > 1) return 'split';
  if (nameOn(before, plusDays(validFrom, -1)).name !== after.name) return 'renamed';
  return isUnchanged(before, after) ? 'same' : 'changed';
}

function isUnchanged(before: Initiative, after: DraftInitiative): boolean {
  const lists = ['goalIds', 'organisationIds', 'leadIds', 'deputyIds'] as const;
  return (
    before.id === after.id &&
    before.defaultVisibility === after.defaultVisibility &&
    lists.every((list) => isSameList(before[list], after[list]))
  );
}

export function compareGoals(
  { goals }: StrategyVersion,
  { goals: next }: Pick<StrategyDraft, 'goals'>,
): readonly ComparedGoal[] {
  const known = new Map(goals.map((goal) => [goal.id, goal]));
  const gone = goals.filter(({ id }) => !next.some((goal) => goal.id === id));
  return [
    ...next.map((goal) => ({ change: goalChange(known.get(goal.id), goal), id: goal.id })),
    ...gone.map(({ id }) => ({ change: 'ended' as const, id })),
  ];
}

function goalChange(before: Goal | undefined, { name, nameEn, fullText }: Goal): 'new' | 'changed' | 'same' {
  if (!before) return 'new';
  const isSame = before.name === name && before.nameEn === nameEn && before.fullText === fullText;
  return isSame ? 'same' : 'changed';
}

function idsOf(parts: readonly { readonly id: string }[]): readonly string[] {
  return parts.map(({ id }) => id);
}
