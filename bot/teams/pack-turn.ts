import type { Card } from '#bot/cards/element-types.ts';
import type { Outcome } from '#bot/cards/outcome.ts';
import type { PackAction } from '#bot/cards/pack-action.ts';
import { packDeskCard } from '#bot/cards/pack-desk-card.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { Member } from '#bot/use-cases/admit.ts';
import { makePack } from '#bot/use-cases/packs/make-pack.ts';
import { readPackDesk } from '#bot/use-cases/packs/read-pack-desk.ts';
import { sendPack } from '#bot/use-cases/packs/send-pack.ts';
import { roundName } from './round-cards.ts';
import type { CardAnswer, Turn } from './turn.ts';
import type { TurnRoom } from './turn-room.ts';

/** The newest meeting pack of each partnership somebody is in; coordinators can make the next. */
export function myPacks(room: TurnRoom, turn: Turn, members: readonly Member[]): Promise<readonly Card[]> {
  return Promise.all(
    members.map(({ partnership }) => shownPacks(room, turn, { partnershipId: partnership.id, done: null })),
  );
}

/** Makes or sends a pack; the card becomes what there is then. */
export async function packTurn(room: TurnRoom, turn: Turn, action: PackAction): Promise<CardAnswer> {
  const { partnershipId } = action;
  try {
    const done = await doneBy(room, turn, action);
    return { kind: 'card', card: await shownPacks(room, turn, { partnershipId, done }) };
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'newer_pack') throw error;
    const problem = turn.text.refusal.newer_pack(error.facts);
    return { kind: 'card', card: await shownPacks(room, turn, { partnershipId, done: null, problem }) };
  }
}

async function doneBy(room: TurnRoom, turn: Turn, action: PackAction): Promise<string | null> {
  const words = turn.text.packs;
  if (action.verb === 'pack.show') return null;
  if (action.verb === 'pack.make') {
    const { number } = await makePack(room.ports)({ ...turn, ...action });
    return words.made(number);
  }
  const { sent, before } = await sendPack(room.ports)({ ...turn, ...action });
  return words.sent(sent, before);
}

async function shownPacks(
  { ports, links }: TurnRoom,
  turn: Turn,
  { partnershipId, ...came }: Outcome & { readonly partnershipId: string },
): Promise<Card> {
  const desk = await readPackDesk(ports)({ ...turn, partnershipId });
  const { partnership, round, coming, newest, meeting } = desk;
  return packDeskCard({
    ...came,
    text: turn.text,
    partnershipId,
    timeZone: partnership.timeZone,
    sampleData: partnership.sampleData,
    isCoordinator: desk.isCoordinator,
    round: round && { id: round.id, name: roundName(round, turn) },
    coming: coming && { name: roundName(coming, turn), state: coming.state, graceUntil: coming.graceUntil },
    newest,
    nextNumber: desk.nextNumber,
    meetingOn: meeting?.date ?? round?.meetingOn ?? null,
    tabUrl: newest ? links.pack(partnershipId, newest.roundId, newest.number) : links.overview(partnershipId),
  });
}
