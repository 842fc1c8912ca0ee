import type { Card } from '#bot/cards/element-types.ts';
import { type ListedRound, roundsCard } from '#bot/cards/rounds-card.ts';
import { saidCard } from '#bot/cards/said-card.ts';
import type { Partnership } from '#bot/domain/partnership.ts';
import { hasRole } from '#bot/domain/person.ts';
import { roundsByUrgency } from '#bot/domain/rounds-by-urgency.ts';
import type { Member } from '#bot/use-cases/admit.ts';
import { readRounds } from '#bot/use-cases/rounds/read-rounds.ts';
import { onlyOf } from './deep-links.ts';
import { roundName, shownRound } from './round-cards.ts';
import type { Turn } from './turn.ts';
import type { TurnRoom } from './turn-room.ts';

/** The round that matters now to a coordinator; the rounds of all their partnerships where they coordinate several. */
export async function myRounds(room: TurnRoom, turn: Turn, members: readonly Member[]): Promise<Card> {
  const { sampleData } = room;
  const { text } = turn;
  const coordinated = members.filter(({ person }) => hasRole(person, 'coordinator'));
  if (coordinated.length === 0) {
    return saidCard({ text, sentence: text.coordinating.rounds.onlyCoordinators, sampleData });
  }
  const partnerships = coordinated.map(({ partnership }) => partnership);
  const lists = await Promise.all(partnerships.map((partnership) => roundsOf(room, turn, partnership)));
  const [first] = lists.flat();
  if (first && lists.length === 1) return shownRound(room, turn, { ...first, done: null });
  return listed(room, turn, { partnerships, rounds: lists.flat() });
}

/** The rounds of one partnership, to choose from. */
export async function shownRounds(room: TurnRoom, turn: Turn, partnership: Partnership): Promise<Card> {
  return listed(room, turn, { partnerships: [partnership], rounds: await roundsOf(room, turn, partnership) });
}

type Listed = { readonly partnerships: readonly Partnership[]; readonly rounds: readonly ListedRound[] };

function listed({ sampleData, links }: TurnRoom, { text }: Turn, { partnerships, rounds }: Listed): Card {
  const tabUrl = links.rounds(onlyOf(partnerships.map(({ id }) => id)));
  return roundsCard({ text, rounds, partnerships, sampleData, tabUrl });
}

async function roundsOf(room: TurnRoom, turn: Turn, { id }: Partnership): Promise<readonly ListedRound[]> {
  const rounds = await readRounds(room.ports)({ ...turn, partnershipId: id });
  return roundsByUrgency(rounds).map((round) => ({
    partnershipId: id,
    roundId: round.id,
    name: roundName(round, turn),
    state: round.state,
    dueOn: round.dueOn,
  }));
}
