import { ActivityTypes, type TurnContext } from 'botbuilder';
import { readCardAction } from '#bot/cards/card-action.ts';
import type { Card } from '#bot/cards/element-types.ts';
import { noticeCard } from '#bot/cards/notice-card.ts';
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
import { chatTurn } from './chat-turn.ts';
import { type Inbound, isPersonal, localeOf, personalIdentity, tenantOf } from './inbound.ts';
import { answerInvoke, cardAnswer, messageAnswer } from './invoke-answer.ts';
import { notePresence } from './note-presence.ts';
import { isUnsent, sendCard } from './send-card.ts';
import type { CardAnswer, Turn } from './turn.ts';
import { reasonOf, sentenceOf } from './turn-edge.ts';
import type { TurnRoom } from './turn-room.ts';
import { firstCard, welcome } from './welcome.ts';

/** One turn from beginning to end. Whatever goes wrong inside becomes a sentence to the person here. */
export async function runTurn(room: TurnRoom, inbound: Inbound, context: TurnContext): Promise<void> {
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
  const answered = answer(room, { ...turn, identity }, { inbound, context });
  // Beside the answer, so that nobody waits for both in turn.
  await Promise.all([answered, identity ? notePresence(room, inbound, identity) : undefined]);
}

type TurnBase = Omit<Turn, 'identity'>;
type MaybeTurn = TurnBase & { readonly identity: Identity | null };

async function answer(room: TurnRoom, turn: MaybeTurn, received: Received): Promise<void> {
  const { inbound } = received;
  const { identity } = turn;
  switch (inbound.type) {
    case ActivityTypes.Message:
      return message(room, turn, inbound);
    case ActivityTypes.Invoke:
      return invoke(room, turn, received);
    case ActivityTypes.InstallationUpdate:
    case ActivityTypes.ConversationUpdate:
      return identity ? welcome(room, { ...turn, identity }, inbound) : channelEvent(room, inbound);
    default:
      return undefined;
  }
}

async function message(room: TurnRoom, turn: MaybeTurn, inbound: Inbound): Promise<void> {
  const { identity } = turn;
  if (!identity) return inSharedRoom(room, turn, inbound);
  const personal = { ...turn, identity };
  try {
    const action = inbound.text ? null : readCardAction(inbound.value);
    if (!action) return await chatTurn(room, personal, inbound.text ?? '');
    const answer = await cardTurn(room, personal, action);
    if (answer.kind === 'card') await turn.send(answer.card);
    if (answer.kind === 'said') await turn.send(saidCard({ ...room, text: turn.text, sentence: answer.text }));
  } catch (error) {
    // Where Teams did not take a card, it may all the same have posted it: nothing more is sent down that line.
    if (isUnsent(error)) throw error;
    await turn.send(await sorryCard(room, personal, error));
  }
}

/** In a channel everybody would read the answer, so the bot says where it answers. */
async function inSharedRoom(room: TurnRoom, turn: MaybeTurn, inbound: Inbound): Promise<void> {
  if (isPersonal(inbound)) return;
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
async function invoke(room: TurnRoom, turn: MaybeTurn, { inbound, context }: Received): Promise<void> {
  const { identity } = turn;
  if (inbound.name !== 'adaptiveCard/action') return answerInvoke(context, null);
  try {
    const data = pressedData(inbound.value);
    const said = identity
      ? await personalPress(room, { ...turn, identity }, data)
      : await channelPress(room, turn, { inbound, data });
    await answerInvoke(context, said.kind === 'card' ? cardAnswer(said.card) : messageAnswer(said.text));
  } catch (error) {
    await answerInvoke(context, messageAnswer(sentenceOf(reasonOf(error, room.log), turn.text)));
  }
}

async function personalPress(room: TurnRoom, turn: Turn, data: unknown): Promise<CardAnswer> {
  const action = readCardAction(data);
  return action ? cardTurn(room, turn, action) : { kind: 'message', text: turn.text.chat.refused.oldCard };
}

/** `value.action.data` of an adaptiveCard/action invoke, whatever its shape. */
function pressedData(value: unknown): unknown {
  const action = fieldOf(value, 'action');
  return fieldOf(action, 'data');
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
