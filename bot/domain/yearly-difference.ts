import type { PackName } from './pack.ts';
import { type YearlyDifference, type YearlyEdition, type YearlySection, yearlySections } from './yearly-edition.ts';

type Compared = Omit<YearlyEdition, 'difference'>;

/** What a later edition says otherwise than the one that was published before it. */
export function yearlyDifference(earlier: YearlyEdition, later: Compared): YearlyDifference {
  return {
    number: earlier.number,
    sections: yearlySections.filter((section) => !isSame(contentOf[section](earlier), contentOf[section](later))),
    paragraphs: changed(earlier.initiatives, later.initiatives, ({ paragraph }) => paragraph),
    goals: changed(earlier.goals, later.goals, ({ judgement }) => judgement),
  };
}

const contentOf: Readonly<Record<YearlySection, (edition: Compared) => unknown>> = {
  period: ({ from, cutOffOn, meetingOn }) => [from, cutOffOn, meetingOn],
  recommendation: ({ recommendation }) => recommendation,
  summary: ({ summary }) => summary,
  goals: ({ goals }) => goals,
  paragraphs: ({ initiatives }) => initiatives.map(({ id, paragraph }) => [id, paragraph]),
  initiatives: ({ added, ended, renamed }) => [added, ended, renamed],
  decisions: ({ decisions }) => decisions,
  focus: ({ focus }) => focus,
  annex: ({ rounds, initiatives }) => [rounds, initiatives.map(({ id, name, health }) => [id, name, health])],
};

function changed<T extends PackName>(
  earlier: readonly T[],
  later: readonly T[],
  said: (each: T) => unknown,
): readonly PackName[] {
  const saidOf = (among: readonly T[], id: string) => {
    const found = among.find((each) => each.id === id);
    return found ? said(found) : null;
  };
  const ids = new Set(later.map(({ id }) => id));
  const all = [...later, ...earlier.filter(({ id }) => !ids.has(id))];
  return all
    .filter(({ id }) => !isSame(saidOf(earlier, id), saidOf(later, id)))
    .map(({ id, name, nameEn }) => ({ id, name, nameEn }));
}

/** Both were made, or read back, field by field in one order. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
