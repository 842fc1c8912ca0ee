import type { Decision } from '#bot/domain/decision.ts';
import type { InitiativeStatus } from '#bot/domain/initiative-status.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';

/** A decision before (null where it is new) and after. */
export type DecisionStep = { readonly before: Decision | null; readonly after: Decision };

/**
 * Notes with an initiative that what it asks for was decided, or takes it back where the decision is dropped, corrected
 * into something else or closed to others, in the same commit. A request that has been asked anew since is left alone.
 */
export async function changesOfAnswer(
  ports: Pick<Ports, 'partnerships'>,
  partnershipId: string,
  steps: readonly DecisionStep[],
): Promise<readonly Change[]> {
  const turned = steps.filter(({ before, after }) => markOf(before) !== markOf(after));
  const ids = new Set(turned.flatMap(({ before, after }) => [before?.initiativeId, after.initiativeId]));
  const changes = [...ids].map(async (id): Promise<readonly Change[]> => {
    const found = id ? await ports.partnerships.initiative(partnershipId, id) : null;
    if (!found) return [];
    const { value: status, tag } = found.status;
    const answeredBy = turned.reduce((ids, step) => answeredAfter(ids, step, status), status.answeredBy);
    const isSame = answeredBy.join() === status.answeredBy.join();
    return isSame ? [] : [{ kind: 'status', value: { ...status, answeredBy }, tag }];
  });
  return (await Promise.all(changes)).flat();
}

function answeredAfter(ids: readonly string[], { after }: DecisionStep, status: InitiativeStatus): readonly string[] {
  const others = ids.filter((id) => id !== after.id);
  const isAnswer = status.latest !== null && markOf(after) === markFor(status.initiativeId, status.latest.version);
  return isAnswer ? [...others, after.id] : others;
}

/** The request that a decision answers for everybody's eyes; at a closed point not even that there is one is known. */
function markOf(decision: Decision | null): string | null {
  if (!decision || decision.type === 'information' || decision.state === 'dropped') return null;
  const { closedTo, initiativeId, answersVersion } = decision;
  return closedTo !== null || initiativeId === null || answersVersion === null
    ? null
    : markFor(initiativeId, answersVersion);
}

function markFor(initiativeId: string, version: number): string {
  return `${version}/${initiativeId}`;
}
