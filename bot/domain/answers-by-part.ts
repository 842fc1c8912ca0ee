import type { GridSource } from './grid-source.ts';
import type { Initiative } from './initiative.ts';
import { localDay } from './local-time.ts';
import { isAnswered } from './round.ts';
import type { AnswersOfDay, AnswersOfPart } from './round-grid.ts';
import type { StatusUpdate } from './status-update.ts';

/** The answers that stand, by the local day they came on, first day first. Days without any are left out. */
export function answersPerDay(updates: readonly StatusUpdate[], timeZone: string): readonly AnswersOfDay[] {
  const counts = new Map<string, number>();
  for (const { submittedAt } of updates.toSorted(byTime)) {
    const day = localDay(submittedAt, timeZone);
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return [...counts].map(([day, count]) => ({ day, count }));
}

/**
 * How far each organisation is, and how far the answers about each goal are. An initiative counts under each of its
 * own, so that the sums are more than the whole; what the round asks nothing of is left out.
 */
export function answersByPart({ organisations, goals, ...source }: GridSource) {
  return {
    byOrganisation: organisations.flatMap(({ id, shortName }) =>
      partOf(source, { id, name: shortName, nameEn: null }, ({ organisationIds }) => organisationIds),
    ),
    byGoal: goals.flatMap(({ id, name, nameEn }) => partOf(source, { id, name, nameEn }, ({ goalIds }) => goalIds)),
  };
}

type Counted = Omit<GridSource, 'organisations' | 'goals'>;
type Part = Pick<AnswersOfPart, 'id' | 'name' | 'nameEn'>;

function partOf(
  { initiatives, requests, updates, timeZone }: Counted,
  part: Part,
  idsOf: (initiative: Initiative) => readonly string[],
): readonly AnswersOfPart[] {
  const own = new Set(initiatives.filter((each) => idsOf(each).includes(part.id)).map(({ id }) => id));
  const asked = requests.filter(({ initiativeId, state }) => own.has(initiativeId) && state !== 'excused');
  if (asked.length === 0) return [];
  const ofPart = updates.filter(({ initiativeId }) => own.has(initiativeId));
  return [
    {
      ...part,
      asked: asked.length,
      answered: asked.filter(({ state }) => isAnswered(state)).length,
      perDay: answersPerDay(ofPart, timeZone),
    },
  ];
}

function byTime(a: StatusUpdate, b: StatusUpdate): number {
  return a.submittedAt < b.submittedAt ? -1 : 1;
}
