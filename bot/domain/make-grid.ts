import { answersByPart, answersPerDay } from './answers-by-part.ts';
import { gridPeople } from './grid-people.ts';
import { gridRow } from './grid-row.ts';
import { gridSightOf } from './grid-sight.ts';
import type { GridSource } from './grid-source.ts';
import { type Initiative, isValidWithin, mayAnswerFor } from './initiative.ts';
import { isSettled, type StatusRequest } from './round.ts';
import type { GridTotals, RoundGrid } from './round-grid.ts';

/** A round's grid as one reader may see it. Totals count everything, and say nothing of any one text. */
export function makeGrid(source: GridSource): RoundGrid {
  const { round, reader, initiatives, day } = source;
  const sight = gridSightOf(reader, initiatives, day);
  const rows = initiatives
    .filter((initiative) => belongs(source, initiative))
    .filter((initiative) => sight.rows === 'all' || (sight.rows === 'own' && mayAnswerFor(initiative, reader, day)))
    .toSorted((a, b) => a.order - b.order)
    .map((initiative) => gridRow(source, initiative, sight));
  return {
    roundId: round.id,
    totals: totalsOf(source),
    answersPerDay: answersPerDay(source.updates, source.timeZone),
    ...answersByPart(source),
    rows,
    people: sight.people === 'all' ? gridPeople(source) : [],
  };
}

/** Asked, or running while the round does and not asked. */
function belongs({ requests, round }: GridSource, initiative: Initiative): boolean {
  const isAsked = requests.some(({ initiativeId }) => initiativeId === initiative.id);
  return isAsked || isValidWithin(initiative, [round.opensOn, round.graceUntil]);
}

function totalsOf({ requests, updates }: GridSource): GridTotals {
  const count = (matches: (request: StatusRequest) => boolean) => requests.filter(matches).length;
  const excused = count(({ state }) => state === 'excused');
  const answered = count(({ state }) => isSettled(state) && state !== 'excused');
  return {
    asked: requests.length - excused,
    answered,
    missing: requests.length - excused - answered,
    returned: count(({ state }) => state === 'returned'),
    acknowledged: count(({ state }) => state === 'acknowledged'),
    excused,
    late: updates.filter(({ late }) => late).length,
    unchanged: updates.filter(({ unchanged }) => unchanged).length,
  };
}
