import { type Initiative, nameOn } from './initiative.ts';
import type { Yearly } from './yearly.ts';
import type { YearlyComing, YearlyRenaming } from './yearly-edition.ts';

export type YearlyChanges = {
  readonly added: readonly YearlyComing[];
  readonly ended: readonly YearlyComing[];
  readonly renamed: readonly YearlyRenaming[];
};

/** What came, went and changed its name within the period, each by the name it had then. */
export function yearlyChanges(
  initiatives: readonly Initiative[],
  period: Pick<Yearly, 'from' | 'cutOffOn'>,
): YearlyChanges {
  const isWithin = (day: string) => period.from <= day && day <= period.cutOffOn;
  const inOrder = initiatives.toSorted((a, b) => a.order - b.order);
  return {
    added: inOrder.filter(({ validFrom }) => isWithin(validFrom)).map((each) => coming(each, each.validFrom)),
    ended: inOrder.flatMap((each) => {
      const { validTo } = each;
      // What runs to the period's last day has not ended in it.
      return validTo !== null && isWithin(validTo) && validTo < period.cutOffOn ? [coming(each, validTo)] : [];
    }),
    renamed: inOrder.flatMap((each) => renamings(each).filter(({ on }) => isWithin(on))),
  };
}

function coming(initiative: Initiative, on: string): YearlyComing {
  const { name, nameEn } = nameOn(initiative, on);
  return { id: initiative.id, name, nameEn, on };
}

/** The first name is no renaming, whatever day it holds from. */
function renamings({ id, names, validTo }: Initiative): readonly YearlyRenaming[] {
  return names.flatMap(({ name, nameEn, from }, n) => {
    const before = names[n - 1];
    const isRunning = validTo === null || from <= validTo;
    return before && before.name !== name && isRunning
      ? [{ id, name, nameEn, before: before.name, beforeEn: before.nameEn, on: from }]
      : [];
  });
}
