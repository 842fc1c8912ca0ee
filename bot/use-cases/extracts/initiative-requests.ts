import type { Round, StatusRequest } from '#bot/domain/round.ts';
import { coordinating } from '#bot/use-cases/coordinating.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { DescriptionQuestion } from '#bot/use-cases/strategy/describe-initiative.ts';

export type InitiativeRequest = { readonly round: Round; readonly request: StatusRequest };

/** What every round has asked of one initiative, for coordinators, newest first: a point read a round. */
export function readInitiativeRequests(ports: Ports) {
  return async ({ identity, partnershipId, initiativeId }: DescriptionQuestion): Promise<InitiativeRequest[]> => {
    await coordinating(ports, identity, partnershipId);
    const rounds = await ports.records.rounds(partnershipId);
    const found = await Promise.all(
      rounds.map(async (round) => ({
        round,
        request: await ports.partnerships.request(partnershipId, round.id, initiativeId),
      })),
    );
    return found.flatMap(({ round, request }) => (request ? [{ round, request }] : []));
  };
}
