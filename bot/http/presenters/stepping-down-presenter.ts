import type { SteppingDownNow, SteppingDownShown, SteppingDownsShown } from '#bot/contract/people.ts';
import { nameOn } from '#bot/domain/initiative.ts';
import { localDay } from '#bot/domain/local-time.ts';
import type { SteppingDown } from '#bot/domain/stepping-down.ts';
import type { SteppingDowns } from '#bot/use-cases/people/read-stepping-downs.ts';
import { presentPerson } from './person-presenter.ts';

/** Who asked to lead no longer, for coordinators. */
export function presentSteppingDowns(read: SteppingDowns): SteppingDownsShown {
  return { steppingDowns: read.steppingDowns.map((each) => presentOne(each, read)) };
}

export function presentSteppingDownNow(steppingDown: SteppingDown, isWithoutLead = false): SteppingDownNow {
  const { initiativeId, personId, state } = steppingDown;
  return { initiativeId, personId, state, isWithoutLead };
}

function presentOne(steppingDown: SteppingDown, { now }: SteppingDowns): SteppingDownShown {
  const { initiativeId, personId, was, state, askedAt, answeredAt } = steppingDown;
  const initiative = now.initiatives.find(({ id }) => id === initiativeId);
  const names = initiative && nameOn(initiative, localDay(askedAt, now.partnership.timeZone));
  return {
    initiative: { id: initiativeId, name: names?.name ?? initiativeId, nameEn: names?.nameEn ?? null },
    person: presentPerson(now.people, personId),
    was,
    state,
    askedAt,
    answeredAt,
  };
}
