import type { Card } from '#bot/cards/element-types.ts';
import { helpCard } from '#bot/cards/help-card.ts';
import { setUpCard } from '#bot/cards/set-up-card.ts';
import { waitingCard } from '#bot/cards/waiting-card.ts';
import { welcomeCard } from '#bot/cards/welcome-card.ts';
import type { Standing } from '#bot/use-cases/recognise.ts';
import { type Inbound, isBotAdded } from './inbound.ts';
import type { Turn } from './turn.ts';
import type { TurnRoom } from './turn-room.ts';

/**
 * The first words in a personal chat. Teams announces an installation by two activities, of which either may be
 * missing or doubled, so both lead here and a stored mark lets one through.
 */
export async function welcome(room: TurnRoom, turn: Turn, inbound: Inbound): Promise<void> {
  if (!isBotAdded(inbound, room.botMri)) return;
  const { tenantId, objectId } = turn.identity;
  // Made before the mark, so that a store that does not answer leaves the welcome for the second announcement.
  const card = await firstCard(room, turn);
  if (!(await room.ports.directory.markOnce(`welcome/${tenantId}/${objectId}/${inbound.conversation.id}`))) return;
  await turn.send(card);
}

/** Welcome, or what else stands between this person and the product. */
export async function firstCard(room: TurnRoom, turn: Turn): Promise<Card> {
  return cardForStanding(await room.recognise({ ...turn, seenIn: 'chat' }), room, turn);
}

/** What one can do and write here, in one's roles. */
export function helpFor(standing: Standing, room: TurnRoom, turn: Turn): Card {
  const roles = standing.kind === 'member' ? standing.members.flatMap(({ person }) => person.roles) : [];
  return helpCard({
    text: turn.text,
    roles,
    sampleData: room.sampleData,
    tabUrl: room.links.overview(null),
    helpUrl: room.links.help,
  });
}

export function cardForStanding(standing: Standing, room: TurnRoom, turn: Turn): Card {
  const cards = { text: turn.text, sampleData: room.sampleData, tabUrl: room.links.overview(null) };
  if (standing.kind === 'waiting') return waitingCard(cards);
  return standing.kind === 'setup' ? setUpCard(cards) : welcomeCard(cards);
}
