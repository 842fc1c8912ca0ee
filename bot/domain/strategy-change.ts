import { containsCprNumber } from './cpr.ts';
import { isDay } from './local-time.ts';
import { readText } from './read-text.ts';
import { Refusal } from './refusal.ts';
import type { Goal, StrategyVersion } from './strategy.ts';

/** What somebody says of the next version; goals of null are those of the version before. */
export type NextVersion = {
  readonly title: string;
  /** First and last local day in force, ISO dates. */
  readonly validFrom: string;
  readonly validTo: string;
  readonly goals: readonly Goal[] | null;
};

const longestTitle = 200;
const longestGoal = 4000;
const mostGoals = 30;

/** The same version in force until a later local day (ISO date). Refuses `invalid_input` (field: `validTo`). */
export function extendedStrategy(strategy: StrategyVersion, validTo: string): StrategyVersion {
  if (!isDay(validTo) || validTo <= strategy.validTo) throw new Refusal('invalid_input', { field: 'validTo' });
  return { ...strategy, validTo };
}

/** The version after this one. Refuses `invalid_input` (fact: `field`) and `contains_cpr_number`. */
export function nextStrategy(strategy: StrategyVersion, next: NextVersion): StrategyVersion {
  const number = strategy.number + 1;
  return {
    id: `${number}`,
    number,
    title: soundText(next.title, longestTitle, 'title'),
    ...soundPeriod(strategy, next),
    goals: soundGoals(next.goals ?? strategy.goals),
  };
}

function soundPeriod(before: StrategyVersion, { validFrom, validTo }: NextVersion) {
  if (!isDay(validFrom) || validFrom <= before.validFrom) throw new Refusal('invalid_input', { field: 'validFrom' });
  if (!isDay(validTo) || validTo < validFrom) throw new Refusal('invalid_input', { field: 'validTo' });
  return { validFrom, validTo };
}

function soundGoals(goals: readonly Goal[]): readonly Goal[] {
  const ids = new Set(goals.map(({ id }) => id));
  const isSound = goals.length <= mostGoals && ids.size === goals.length && goals.every(({ id }) => isId(id));
  if (!isSound) throw new Refusal('invalid_input', { field: 'goals' });
  return goals.map(({ id, name, nameEn, fullText }) => ({
    id,
    name: soundText(name, longestTitle, 'goals'),
    nameEn: nameEn?.trim() ? soundText(nameEn, longestTitle, 'goals') : null,
    fullText: soundText(fullText, longestGoal, 'goals'),
  }));
}

/** Ids end up in links and keys, where `/` and `|` part them. */
function isId(id: string): boolean {
  return id.length <= 64 && /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(id);
}

function soundText(typed: string, longest: number, field: string): string {
  const text = readText(typed);
  if (text === '' || text.length > longest) throw new Refusal('invalid_input', { field });
  if (containsCprNumber(text)) throw new Refusal('contains_cpr_number', { field });
  return text;
}
