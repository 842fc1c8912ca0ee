import { randomUUID } from 'node:crypto';
import type { AttendanceAction } from '#bot/cards/attendance-action.ts';
import type { CardAction } from '#bot/cards/card-action.ts';
import type { Card } from '#bot/cards/element-types.ts';
import type { PeopleAction } from '#bot/cards/people-action.ts';
import { previousAnswerCard } from '#bot/cards/previous-answer-card.ts';
import { refusedCard } from '#bot/cards/refused-card.ts';
import type { RoundAction } from '#bot/cards/round-action.ts';
import type { SettingsAction } from '#bot/cards/settings-action.ts';
import { statusFormCard } from '#bot/cards/status-form-card.ts';
import type { YearlyAction } from '#bot/cards/yearly-action.ts';
import { maskRawStatus } from '#bot/domain/mask-raw-status.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { RawStatus } from '#bot/domain/status-form.ts';
import { openStatusForm } from '#bot/use-cases/open-status-form.ts';
import { absenceTurn } from './absence-turn.ts';
import { type AroundMeeting, aroundMeetingTurn } from './around-meeting-turn.ts';
import { attendanceTurn } from './attendance-turn.ts';
import { myInitiatives } from './chat-turn.ts';
import { coordinatorTurn } from './coordinator-turn.ts';
import { draftTurn } from './draft-turn.ts';
import { openedByForm } from './opened-by.ts';
import { phoneTurn } from './phone-turn.ts';
import { roundTurn } from './round-turn.ts';
import { settingsTurn } from './settings-turn.ts';
import { submitTurn } from './submit-turn.ts';
import type { CardAnswer, Turn } from './turn.ts';
import type { TurnRoom } from './turn-room.ts';
import { cardForStanding, helpFor } from './welcome.ts';
import { yearlyTurn } from './yearly-turn.ts';

/** Answers a pressed button. What the card carries says where to look; the use-cases decide anew. */
export async function cardTurn(room: TurnRoom, turn: Turn, action: CardAction): Promise<CardAnswer> {
  switch (action.verb) {
    case 'help':
      return posted(turn, helpFor(await room.recognise({ ...turn, seenIn: 'chat' }), room, turn));
    case 'status.list':
    case 'round.mine':
      return posted(turn, await listCard(room, turn));
    case 'status.open':
      return posted(turn, await formCard(room, turn, { ...action, filled: null, isOldCard: false }));
    case 'status.edit':
      return { kind: 'card', card: await formCard(room, turn, { ...action.address, filled: null, isOldCard: false }) };
    case 'status.previous':
      return previous(room, turn, action.address);
    case 'unreadable':
      return rescued(room, turn, action);
    case 'draft.save':
    case 'draft.read':
    case 'draft.discard':
      return draftTurn(room, turn, action);
    case 'status.submit':
    case 'status.unchanged':
      return submitTurn(room, turn, action);
    default:
      return noticeTurn(room, turn, action);
  }
}

/** A button of something the bot said by itself. */
async function noticeTurn(room: TurnRoom, turn: Turn, action: OnNotice): Promise<CardAnswer> {
  switch (action.verb) {
    case 'channel.group':
      // Asked and answered in the channel itself.
      return { kind: 'said', text: turn.text.chat.refused.oldCard };
    case 'meeting.attend':
      return attendanceTurn(room, turn, { action, identity: turn.identity });
    case 'goal.write':
    case 'stepping_down.confirm':
    case 'stepping_down.decline':
    case 'stepping_down.undo':
      return coordinatorTurn(room, turn, action);
    case 'round.snooze':
    case 'round.hand_over':
    case 'round.step_down':
    case 'entered.confirm':
      return roundTurn(room, turn, action);
    default:
      return workingTurn(room, turn, action);
  }
}

/** A button of a card that coordinators work with, or of what one says about oneself. */
async function workingTurn(room: TurnRoom, turn: Turn, action: Working): Promise<CardAnswer> {
  switch (action.verb) {
    case 'absence.set':
    case 'absence.set_mine':
    case 'absence.clear':
    case 'absence.clear_mine':
      return absenceTurn(room, turn, action);
    case 'phone.set':
      return phoneTurn(room, turn, action);
    case 'settings.show':
    case 'settings.texts':
    case 'settings.times':
    case 'settings.days':
      return settingsTurn(room, turn, action);
    case 'yearly.show':
    case 'yearly.ask':
    case 'yearly.approve':
    case 'yearly.refuse':
    case 'yearly.publish':
      return yearlyTurn(room, turn, action);
    default:
      return aroundMeetingTurn(room, turn, action);
  }
}

type OnNotice =
  | AttendanceAction
  | Exclude<RoundAction, { verb: 'round.mine' | 'draft.discard' | 'draft.read' }>
  | Working;
type Working = PeopleAction | SettingsAction | YearlyAction | AroundMeeting;

/** An old card's button may be pressed by somebody who is in no partnership any more. */
async function listCard(room: TurnRoom, turn: Turn): Promise<Card> {
  const standing = await room.recognise({ ...turn, seenIn: 'chat' });
  return standing.kind === 'member' ? myInitiatives(room, turn) : cardForStanding(standing, room, turn);
}

/** A new message, while the pressed card stays: it may be a form that somebody is filling in. */
async function posted(turn: Turn, card: Card): Promise<CardAnswer> {
  await turn.send(card);
  return { kind: 'message', text: turn.text.chat.shownBelow };
}

type FormRequest = {
  readonly partnershipId: string;
  readonly initiativeId: string;
  readonly roundId?: string;
  readonly filled: RawStatus | null;
  readonly isOldCard: boolean;
};

async function formCard(room: TurnRoom, turn: Turn, request: FormRequest) {
  const form = await openStatusForm(room.ports)({ ...turn, ...request, formId: randomUUID() });
  return statusFormCard({
    text: turn.text,
    form,
    problems: [],
    notice: request.isOldCard ? { kind: 'old_card' } : { kind: 'none' },
    tabUrl: openedByForm(form, room.links),
  });
}

async function previous(
  room: TurnRoom,
  turn: Turn,
  address: { readonly partnershipId: string; readonly initiativeId: string },
): Promise<CardAnswer> {
  const form = await openStatusForm(room.ports)({ ...turn, ...address, formId: '', filled: null });
  if (!form.last) return { kind: 'message', text: turn.text.refusal.nothing_to_repeat({}) };
  const tabUrl = room.links.initiative(address.partnershipId, address.initiativeId);
  return posted(turn, previousAnswerCard({ text: turn.text, form, last: form.last, tabUrl }));
}

/** A card of an earlier release: its texts move into a form of today where one is open, and are given back otherwise. */
async function rescued(
  room: TurnRoom,
  turn: Turn,
  action: Extract<CardAction, { verb: 'unreadable' }>,
): Promise<CardAnswer> {
  const { raw, initiative } = action;
  if (initiative && Object.keys(raw).length > 0) {
    const request = { ...initiative, filled: maskRawStatus(raw), isOldCard: true };
    const card = await formCard(room, turn, request).catch(nullIfRefused);
    if (card) return { kind: 'card', card };
  }
  const { sampleData } = room;
  const card = refusedCard({
    text: turn.text,
    reason: { kind: 'old_card' },
    typed: raw,
    retry: null,
    sampleData,
    tabUrl: room.links.overview(null),
  });
  return { kind: 'card', card };
}

/** No form for them there. Whatever else went wrong is said as it is, and the card stays with what was typed. */
function nullIfRefused(error: unknown): null {
  if (error instanceof Refusal) return null;
  throw error;
}
