import type { Card } from '#bot/cards/element-types.ts';
import { type ListedRound, roundsCard } from '#bot/cards/rounds-card.ts';
import { saidCard } from '#bot/cards/said-card.ts';
import { hasRole } from '#bot/domain/person.ts';
import type { Round } from '#bot/domain/round.ts';
import type { Member } from '#bot/use-cases/admit.ts';
import { readRounds } from '#bot/use-cases/rounds/read-rounds.ts';
import { roundName, shownRound } from './round-cards.ts';
import type { Turn } from './turn.ts';
import type { TurnRoom } from './turn-room.ts';

/** The round that matters now to a coordinator, or a list where there are several. */
export async function myRounds(room: TurnRoom, turn: Turn, members: readonly Member[]): Promise<Card> {
  const { sampleData, links } = room;
  const { text } = turn;
  const coordinated = members.filter(({ person }) => hasRole(person, 'coordinator'));
  if (coordinated.length === 0) {
    return saidCard({ text, sentence: text.coordinating.rounds.onlyCoordinators, sampleData });
  }
  const lists = await Promise.all(coordinated.map(({ partnership }) => roundsOf(room, turn, partnership.id)));
  const [only, ...others] = lists.flat();
  if (only && others.length === 0) return shownRound(room, turn, { ...only, done: null });
  return roundsCard({ text, rounds: lists.flat(), sampleData, tabUrl: links.overview });
}

async function roundsOf(room: TurnRoom, turn: Turn, partnershipId: string): Promise<readonly ListedRound[]> {
  const rounds = await readRounds(room.ports)({ ...turn, partnershipId });
  return mattering(rounds).map((round) => ({
    partnershipId,
    roundId: round.id,
    name: roundName(round, turn),
    state: round.state,
    dueOn: round.dueOn,
  }));
}

/** Those that are under way or planned, newest first; where there are none, the one that closed last. */
function mattering(newestFirst: readonly Round[]): readonly Round[] {
  const ahead = newestFirst.filter(({ state }) => state !== 'closed' && state !== 'cancelled');
  return ahead.length > 0 ? ahead : newestFirst.filter(({ state }) => state === 'closed').slice(0, 1);
}
