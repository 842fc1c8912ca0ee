import { ActivityTypes, type TurnContext } from 'botbuilder';
import { readCardAction } from '#bot/cards/card-action.ts';
import type { Card } from '#bot/cards/element-types.ts';
import { noticeCard } from '#bot/cards/notice-card.ts';
import { leavingCard } from '#bot/cards/practice-card.ts';
import { refusedCard } from '#bot/cards/refused-card.ts';
import { saidCard } from '#bot/cards/said-card.ts';
import { containsCprNumber } from '#bot/domain/cpr.ts';
import { languageOf } from '#bot/domain/language.ts';
import type { Identity } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { textFor } from '#bot/text/text-for.ts';
import { cardTurn } from './card-turn.ts';
import { channelEvent } from './channel-events.ts';
import { answersAsMessage, asksForGroup, channelPress } from './channel-turn.ts';
import { chatTurn, typedText } from './chat-turn.ts';
import { type Inbound, isPersonal, localeOf, personalIdentity, tenantOf } from './inbound.ts';
import { answerInvoke, cardAnswer, messageAnswer } from './invoke-answer.ts';
import { notePresence } from './note-presence.ts';
import { isUnsent, sendCard } from './send-card.ts';
import { answerTooMuch, askerOf } from './too-much-asked.ts';
import type { CardAnswer, Turn } from './turn.ts';
import { reasonOf, sentenceOf } from './turn-edge.ts';
import type { TurnRoom } from './turn-room.ts';
import { carriedBy, enter, type TurnRooms } from './turn-rooms.ts';
import { firstCard, welcome } from './welcome.ts';

/** One turn from beginning to end. Whatever goes wrong inside becomes a sentence to the person here. */
export async function runTurn(rooms: TurnRooms, inbound: Inbound, context: TurnContext): Promise<void> {
  const room = rooms.real;
  const language = languageOf(localeOf(inbound));
  const identity = personalIdentity(inbound);
  const turn: TurnBase = {
    language,
    text: textFor(language),
    at: room.now(),
    name: inbound.from.name ?? '',
    send: (card) => {
      const tenantId = tenantOf(inbound);
      if (tenantId !== null) room.countReply(tenantId);
      return sendCard(context, card);
    },
  };
  const asker = askerOf(inbound);
  const asked = asker && rooms.countAsking(asker, 'chat');
  if (asked) return answerTooMuch(room, turn, { inbound, context, asked });
  const answered = answer(rooms, { ...turn, identity }, { inbound, context });
  // Beside the answer, so that nobody waits for both in turn.
  await Promise.all([answered, identity ? notePresence(room, inbound, identity) : undefined]);
}

type TurnBase = Omit<Turn, 'identity'>;
type MaybeTurn = TurnBase & { readonly identity: Identity | null };

async function answer(rooms: TurnRooms, turn: MaybeTurn, received: Received): Promise<void> {
  const { inbound } = received;
  const { identity } = turn;
  switch (inbound.type) {
    case ActivityTypes.Message:
      return identity ? message(rooms, { ...turn, identity }, inbound) : inSharedRoom(rooms.real, turn, inbound);
    case ActivityTypes.Invoke:
      return invoke(rooms, turn, received);
    case ActivityTypes.InstallationUpdate:
    case ActivityTypes.ConversationUpdate:
      return identity ? greeted(rooms, { ...turn, identity }, inbound) : channelEvent(rooms.real, inbound);
    default:
      return undefined;
  }
}

async function greeted(rooms: TurnRooms, turn: Turn, inbound: Inbound): Promise<void> {
  const { room, practiceId } = await enter(rooms, turn.identity, { data: null, typed: '' });
  return welcome(room, sendingFrom(practiceId, turn), inbound);
}

/** The turn, whose cards say where they come from. */
function sendingFrom<T extends TurnBase>(partnershipId: string | null, turn: T): T {
  return { ...turn, send: (card: Card) => turn.send(leavingCard(partnershipId, card)) };
}

async function message(rooms: TurnRooms, own: Turn, inbound: Inbound): Promise<void> {
  let room = rooms.real;
  let turn = own;
  try {
    const pressed = inbound.text ? null : inbound.value;
    const entered = await enter(rooms, own.identity, { data: pressed, typed: typedText(inbound.text ?? '') });
    room = entered.room;
    turn = sendingFrom(entered.practiceId, own);
    const action = readCardAction(pressed);
    if (!action) return await chatTurn(room, turn, entered.typed);
    const answer = await cardTurn(room, turn, action);
    if (answer.kind === 'card') await turn.send(answer.card);
    if (answer.kind === 'said') await turn.send(saidCard({ ...room, text: turn.text, sentence: answer.text }));
  } catch (error) {
    // Where Teams did not take a card, it may all the same have posted it: nothing more is sent down that line.
    if (isUnsent(error)) throw error;
    await turn.send(await sorryCard(room, turn, error));
  }
}

/** In a channel everybody would read the answer, so the bot says where it answers. */
async function inSharedRoom(room: TurnRoom, own: TurnBase, inbound: Inbound): Promise<void> {
  if (isPersonal(inbound)) return;
  const turn = sendingFrom(carriedBy(inbound.value), own);
  const { sampleData, links } = room;
  const holdsNumber = containsCprNumber(inbound.text ?? '');
  if (await answersAsMessage(room, turn, inbound)) return;
  if (!holdsNumber && (await isAskedForGroup(room, inbound))) return;
  const notice = holdsNumber ? numberInSharedRoom : ({ kind: 'channel' } as const);
  await turn.send(noticeCard({ text: turn.text, notice, sampleData, tabUrl: links.overview(null) }));
}

/** Where that cannot be found out now, the bot says all the same where it answers. */
async function isAskedForGroup(room: TurnRoom, inbound: Inbound): Promise<boolean> {
  return asksForGroup(room, inbound).catch((error: unknown) => {
    reasonOf(error, room.log);
    return false;
  });
}

/** The date of birth in it would outlive the message that the person deletes. */
const numberInSharedRoom = { kind: 'cpr_number', masked: '••••' } as const;

/** Somebody nobody knows is told so kindly, whatever they pressed; anything else is said as it is. */
async function sorryCard(room: TurnRoom, turn: Turn, error: unknown): Promise<Card> {
  if (error instanceof Refusal && error.code === 'unknown_person') return firstCard(room, turn);
  return refusedCard({
    text: turn.text,
    reason: reasonOf(error, room.log),
    typed: {},
    retry: null,
    sampleData: room.sampleData,
    tabUrl: room.links.overview(null),
  });
}

type Received = { readonly inbound: Inbound; readonly context: TurnContext };

/** Every invoke is answered with HTTP 200 in Teams' shapes; a card that cannot be answered stays as it is, with what was typed. */
async function invoke(rooms: TurnRooms, turn: MaybeTurn, { inbound, context }: Received): Promise<void> {
  const { identity } = turn;
  if (inbound.name !== 'adaptiveCard/action') return answerInvoke(context, null);
  try {
    const data = pressedData(inbound.value);
    const said = identity
      ? await personalPress(rooms, { ...turn, identity }, data)
      : leaving(carriedBy(data), await channelPress(rooms.real, turn, { inbound, data }));
    await answerInvoke(context, said.kind === 'card' ? cardAnswer(said.card) : messageAnswer(said.text));
  } catch (error) {
    await answerInvoke(context, messageAnswer(sentenceOf(reasonOf(error, rooms.real.log), turn.text)));
  }
}

async function personalPress(rooms: TurnRooms, turn: Turn, data: unknown): Promise<CardAnswer> {
  const action = readCardAction(data);
  if (!action) return { kind: 'message', text: turn.text.chat.refused.oldCard };
  const { room, practiceId } = await enter(rooms, turn.identity, { data, typed: '' });
  return leaving(practiceId, await cardTurn(room, sendingFrom(practiceId, turn), action));
}

function leaving(partnershipId: string | null, answer: CardAnswer): CardAnswer {
  return answer.kind === 'card' ? { ...answer, card: leavingCard(partnershipId, answer.card) } : answer;
}

/** `value.action.data` of an adaptiveCard/action invoke, whatever its shape. */
function pressedData(value: unknown): unknown {
  const action = fieldOf(value, 'action');
  return fieldOf(action, 'data');
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
