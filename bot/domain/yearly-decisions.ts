import type { Decision } from './decision.ts';
import { nameOn } from './initiative.ts';
import { endOfLocalDay, localDay } from './local-time.ts';
import type { YearlySource } from './make-yearly.ts';
import type { PackName } from './pack.ts';
import { isBefore } from './round-instants.ts';
import type { YearlyDecision } from './yearly-edition.ts';
import { namesAnybody } from './yearly-problems.ts';

type Known = Pick<YearlySource, 'decisions' | 'initiatives' | 'partnership' | 'people' | 'yearly'>;

/**
 * What was decided in the period for the whole partnership to know: nothing of a closed point, nothing of a group's own,
 * and none that names somebody.
 */
export function yearlyDecisions(known: Known): readonly YearlyDecision[] {
  return known.decisions.flatMap((decision) => {
    if (decision.type !== 'decision' || decision.readers !== 'all' || decision.closedTo !== null) return [];
    if (namesAnybody(decision.text, known.people)) return [];
    return isInPeriod(decision, known) ? [decisionOf(decision, known)] : [];
  });
}

function isInPeriod({ createdAt }: Decision, { partnership, yearly }: Known): boolean {
  const day = localDay(createdAt, partnership.timeZone);
  return yearly.from <= day && day <= yearly.cutOffOn;
}

function decisionOf(decision: Decision, known: Known): YearlyDecision {
  const { id, text, lang, group, assentedBy } = decision;
  const on = localDay(decision.createdAt, known.partnership.timeZone);
  const initiative = initiativeNamed(decision.initiativeId, known);
  return { id, on, text, lang, group, initiative, assentedBy, isCarriedOut: isDone(decision, known) };
}

/** Told after the last day, it is as if it was still to be done. */
function isDone({ state, outcomeAt }: Decision, { partnership, yearly }: Known): boolean {
  if (state !== 'done' || outcomeAt === null) return false;
  return isBefore(outcomeAt, endOfLocalDay(yearly.cutOffOn, partnership.timeZone));
}

function initiativeNamed(initiativeId: string | null, { initiatives, yearly }: Known): PackName | null {
  const initiative = initiatives.find(({ id }) => id === initiativeId);
  if (!initiative) return null;
  const { name, nameEn } = nameOn(initiative, yearly.cutOffOn);
  return { id: initiative.id, name, nameEn };
}
