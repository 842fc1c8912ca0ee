import type { Identity } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { Round } from '#bot/domain/round.ts';
import { roundsToShow, type Standings, standings } from '#bot/domain/standings.ts';
import type { PartnershipNow, Ports } from './ports.ts';

/** How every initiative has stood in the newest rounds: the words that the whole partnership sees, and no texts. */
export function readStandings(ports: Ports) {
  return async (question: { identity: Identity; partnershipId: string; at: string }): Promise<Standings> => {
    const [personId, now] = await Promise.all([
      ports.partnerships.personIdOf(question.partnershipId, question.identity),
      ports.partnerships.now(question.partnershipId),
    ]);
    if (!now?.people.some(({ id }) => id === personId)) throw new Refusal('unknown_person');
    return standingsOf(ports, now, question.at);
  };
}

/** What is kept on the status rows, and a point read for each round that is no longer current: a handful at most. */
export async function standingsOf(ports: Ports, now: PartnershipNow, at: string): Promise<Standings> {
  const rounds = await Promise.all(
    roundsToShow(now, at).map((id): Round | Promise<Round | null> => {
      return now.rounds.find((round) => round.id === id) ?? ports.partnerships.round(now.partnership.id, id);
    }),
  );
  return standings(
    now,
    rounds.filter((round) => round !== null),
    at,
  );
}
