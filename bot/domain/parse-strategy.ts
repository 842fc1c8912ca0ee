import { containsCprNumber } from './cpr.ts';
import type { InitiativeDetails } from './initiative.ts';
import { isDay } from './local-time.ts';
import { readText } from './read-text.ts';
import type { Goal } from './strategy.ts';
import { invalidStrategy, type StrategyField, type StrategyProblem } from './strategy-problem.ts';
import { visibilities } from './visibility.ts';

/** What a form of the strategy sent, as it was typed. */
export type RawText = Readonly<Partial<Record<StrategyField, string>>>;

export type RawInitiative = {
  readonly name: string;
  readonly nameEn: string;
  readonly goalIds: readonly string[];
  readonly organisationIds: readonly string[];
  readonly leadIds: readonly string[];
  readonly deputyIds: readonly string[];
  readonly defaultVisibility: string;
};

/** The ids that may be chosen. */
export type StrategyChoices = {
  readonly goalIds: readonly string[];
  readonly organisationIds: readonly string[];
  readonly personIds: readonly string[];
};

export const strategyLimits = { name: 200, fullText: 4000 } as const;

/** An initiative's form → what it says. Refuses `invalid_strategy` with all that is to be corrected. */
export function parseInitiative(raw: RawInitiative, choices: StrategyChoices): InitiativeDetails & NewName {
  const problems = [
    ...nameProblems(raw),
    ...mustChoose('goalIds', raw.goalIds, choices.goalIds),
    ...mustChoose('organisationIds', raw.organisationIds, choices.organisationIds),
    ...chosenProblems('leadIds', raw.leadIds, choices.personIds),
    ...chosenProblems('deputyIds', raw.deputyIds, choices.personIds),
  ];
  const defaultVisibility = visibilities.find((each) => each === raw.defaultVisibility);
  if (!defaultVisibility) problems.push({ field: 'defaultVisibility', code: 'unknown_choice' });
  if (!defaultVisibility || problems.length > 0) throw invalidStrategy(problems);
  const leadIds = once(raw.leadIds);
  return {
    ...readName(raw),
    goalIds: once(raw.goalIds),
    organisationIds: once(raw.organisationIds),
    leadIds,
    deputyIds: once(raw.deputyIds).filter((id) => !leadIds.includes(id)),
    defaultVisibility,
  };
}

export type NewName = { readonly name: string; readonly nameEn: string | null };

/** A name and the day from which it holds. Refuses as `parseInitiative` does. */
export function parseNaming(raw: RawText): NewName & { readonly from: string } {
  const typed = { name: raw.name ?? '', nameEn: raw.nameEn ?? '' };
  const problems = [...nameProblems(typed), ...dayProblems('from', raw.from)];
  if (problems.length > 0) throw invalidStrategy(problems);
  return { ...readName(typed), from: raw.from ?? '' };
}

export type VersionHead = { readonly title: string; readonly validFrom: string; readonly validTo: string };

/** A version's title and days; it begins after the one before. Refuses as `parseInitiative` does. */
export function parseHead(raw: RawText, before: { readonly validFrom: string }): VersionHead {
  const { title = '', validFrom = '', validTo = '' } = raw;
  const days = [...dayProblems('validFrom', validFrom), ...dayProblems('validTo', validTo)];
  const problems = [...textProblems('title', title, { limit: strategyLimits.name, isRequired: true }), ...days];
  if (days.length === 0 && validFrom <= before.validFrom) problems.push({ field: 'validFrom', code: 'too_early' });
  if (days.length === 0 && validTo < validFrom) problems.push({ field: 'validTo', code: 'too_early' });
  if (problems.length > 0) throw invalidStrategy(problems);
  return { title: readText(title), validFrom, validTo };
}

/** A goal's words. Refuses as `parseInitiative` does. */
export function parseGoal(raw: RawText): Omit<Goal, 'id'> {
  const typed = { name: raw.name ?? '', nameEn: raw.nameEn ?? '' };
  const fullText = raw.fullText ?? '';
  const problems = [
    ...nameProblems(typed),
    ...textProblems('fullText', fullText, { limit: strategyLimits.fullText, isRequired: true }),
  ];
  if (problems.length > 0) throw invalidStrategy(problems);
  return { ...readName(typed), fullText: readText(fullText) };
}

/** What is wrong with a typed text; its length is measured as it is sent. */
export function textProblems(
  field: StrategyField,
  typed: string,
  { limit, isRequired = false }: { readonly limit: number; readonly isRequired?: boolean },
): StrategyProblem[] {
  const problems: StrategyProblem[] = [];
  if (isRequired && readText(typed) === '') problems.push({ field, code: 'required' });
  if (typed.length > limit) problems.push({ field, code: 'too_long' });
  if (containsCprNumber(typed)) problems.push({ field, code: 'contains_cpr_number' });
  return problems;
}

export function dayProblems(field: StrategyField, day: string | undefined): readonly StrategyProblem[] {
  if (!day) return [{ field, code: 'required' }];
  return isDay(day) ? [] : [{ field, code: 'not_a_day' }];
}

function nameProblems({ name, nameEn }: { readonly name: string; readonly nameEn: string }): StrategyProblem[] {
  return [
    ...textProblems('name', name, { limit: strategyLimits.name, isRequired: true }),
    ...textProblems('nameEn', nameEn, { limit: strategyLimits.name }),
  ];
}

function chosenProblems(
  field: StrategyField,
  chosen: readonly string[],
  known: readonly string[],
): readonly StrategyProblem[] {
  return chosen.every((id) => known.includes(id)) ? [] : [{ field, code: 'unknown_choice' }];
}

function mustChoose(field: StrategyField, chosen: readonly string[], known: readonly string[]) {
  const none: readonly StrategyProblem[] = [{ field, code: 'required' }];
  return chosen.length === 0 ? none : chosenProblems(field, chosen, known);
}

function readName({ name, nameEn }: { readonly name: string; readonly nameEn: string }): NewName {
  return { name: oneLine(name), nameEn: oneLine(nameEn) || null };
}

function oneLine(typed: string): string {
  return readText(typed).replace(/\s+/g, ' ');
}

function once(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
