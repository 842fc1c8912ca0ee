import type { Card } from '#bot/cards/element-types.ts';
import { myInitiativesCard } from '#bot/cards/my-initiatives-card.ts';
import { noticeCard } from '#bot/cards/notice-card.ts';
import { containsCprNumber, maskCprNumbers } from '#bot/domain/cpr.ts';
import { hasRole } from '#bot/domain/person.ts';
import { readCommand } from '#bot/text/commands.ts';
import type { Member } from '#bot/use-cases/admit.ts';
import { readMyInitiatives } from '#bot/use-cases/read-my-initiatives.ts';
import { myAgenda } from './agenda-turn.ts';
import { sendCases } from './case-turn.ts';
import { sendDecisions } from './decision-turn.ts';
import { onlyOf } from './deep-links.ts';
import { myDrafts } from './draft-turn.ts';
import { myMeetings } from './meeting-cards.ts';
import { myMinutes } from './minutes-turn.ts';
import { myPacks } from './pack-turn.ts';
import { myPhone } from './phone-turn.ts';
import { myRounds } from './rounds-turn.ts';
import { mySettings } from './settings-turn.ts';
import { steeringDesks } from './steering-turn.ts';
import type { Turn } from './turn.ts';
import type { TurnRoom } from './turn-room.ts';
import { cardForStanding, helpFor } from './welcome.ts';
import { myYearly } from './yearly-turn.ts';

/** Answers a text in a personal chat. Nothing of the text is stored; every answer leads on. */
export async function chatTurn(room: TurnRoom, turn: Turn, text: string): Promise<void> {
  const cards = { text: turn.text, sampleData: room.sampleData, tabUrl: room.links.overview(null) };
  if (containsCprNumber(text)) return turn.send(noticeCard({ ...cards, notice: masked(text) }));
  const standing = await room.recognise({ ...turn, seenIn: 'chat' });
  if (standing.kind !== 'member') return turn.send(cardForStanding(standing, room, turn));
  switch (readCommand(text)) {
    case 'status':
      return turn.send(await myInitiatives(room, turn));
    case 'drafts':
      return turn.send(await myDrafts(room, turn));
    case 'round':
      return turn.send(await myRounds(room, turn, standing.members));
    case 'agenda':
      return turn.send(await myAgenda(room, turn, { members: standing.members, verb: 'agenda.show' }));
    case 'point':
      return turn.send(await myAgenda(room, turn, { members: standing.members, verb: 'agenda.propose' }));
    case 'written_case':
      return sendCases(room, turn, standing.members);
    case 'decisions':
      return sendDecisions(room, turn, standing.members);
    case 'meetings':
      return turn.send(await myMeetings(room, turn, standing.members));
    case 'phone':
      return turn.send(myPhone(room, turn, standing.members));
    case 'settings':
      return turn.send(await mySettings(room, turn, standing.members));
    case 'yearly':
      return sendAll(turn, await myYearly(room, turn, standing.members));
    case 'pack':
      return sendAll(turn, await myPacks(room, turn, standing.members));
    case 'desk':
      return sendAll(turn, await myDesk(room, turn, standing.members));
    case 'minutes':
      return turn.send(await myMinutes(room, turn, standing.members));
    case 'help':
      return turn.send(helpFor(standing, room, turn));
    case 'greeting':
      return turn.send(noticeCard({ ...cards, notice: { kind: 'greeting' } }));
    default:
      return turn.send(noticeCard({ ...cards, notice: { kind: 'unknown' } }));
  }
}

async function sendAll(turn: Turn, cards: readonly Card[]): Promise<void> {
  for (const card of cards) await turn.send(card);
}

/** What needs this person: for the steering group its own card, for coordinators their round, else what they lead. */
async function myDesk(room: TurnRoom, turn: Turn, members: readonly Member[]): Promise<readonly Card[]> {
  const desks = await steeringDesks(room, turn, members);
  if (desks.length > 0) return desks;
  const isCoordinator = members.some(({ person }) => hasRole(person, 'coordinator'));
  return [isCoordinator ? await myRounds(room, turn, members) : await myInitiatives(room, turn)];
}

function masked(text: string) {
  return { kind: 'cpr_number', masked: maskCprNumbers(text) } as const;
}

/** What this person leads, as a card. */
export async function myInitiatives(room: TurnRoom, turn: Turn): Promise<Card> {
  const initiatives = await readMyInitiatives(room.ports)(turn);
  const tabUrl = room.links.overview(onlyOf(initiatives.map(({ partnershipId }) => partnershipId)));
  return myInitiativesCard({ ...room, text: turn.text, initiatives, tabUrl });
}

/** Teams writes a mention of the bot into the text; what was said stands beside it. */
export function typedText(text: string): string {
  return text.replace(/<at>[^<]*<\/at>/g, ' ').trim();
}
