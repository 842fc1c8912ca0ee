import { randomUUID } from 'node:crypto';
import type { CoordinatorAction } from '#bot/cards/coordinator-action.ts';
import { statusFormCard } from '#bot/cards/status-form-card.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { openStatusForm } from '#bot/use-cases/open-status-form.ts';
import { acknowledge } from '#bot/use-cases/requests/acknowledge.ts';
import { excuse } from '#bot/use-cases/requests/excuse.ts';
import { returnWithQuestion } from '#bot/use-cases/requests/return-with-question.ts';
import { shownAnswer, shownMissing } from './round-cards.ts';
import type { CardAnswer, Turn } from './turn.ts';
import type { TurnRoom } from './turn-room.ts';

type OnRequest = Extract<CoordinatorAction, { verb: `request.${string}` }>;
type Of<Verb extends OnRequest['verb']> = Extract<OnRequest, { verb: Verb }>;

/** What a coordinator does about one answer, or about one that is missing. */
export async function requestTurn(room: TurnRoom, turn: Turn, action: OnRequest): Promise<CardAnswer> {
  switch (action.verb) {
    case 'request.acknowledge':
      return acknowledged(room, turn, action);
    case 'request.return':
      return returned(room, turn, action);
    case 'request.enter':
      return entering(room, turn, action);
    default:
      return excused(room, turn, action);
  }
}

async function acknowledged(room: TurnRoom, turn: Turn, action: Of<'request.acknowledge'>): Promise<CardAnswer> {
  await acknowledge(room.ports)({ ...turn, ...action });
  return next(room, turn, { action, done: turn.text.coordinating.answers.acknowledged });
}

/** What is wrong with the question is said while it stands in its input. */
async function returned(room: TurnRoom, turn: Turn, action: Of<'request.return'>): Promise<CardAnswer> {
  const { answers } = turn.text.coordinating;
  if (action.question.trim() === '') return { kind: 'said', text: answers.question.missing };
  await returnWithQuestion(room.ports)({ ...turn, ...action });
  return next(room, turn, { action, done: answers.returned });
}

type Done = { readonly action: Of<'request.acknowledge' | 'request.return'>; readonly done: string };

async function next(room: TurnRoom, turn: Turn, { action, done }: Done): Promise<CardAnswer> {
  return { kind: 'card', card: await shownAnswer(room, turn, { ...action, after: null, done }) };
}

async function entering(room: TurnRoom, turn: Turn, { whose, ...round }: Of<'request.enter'>): Promise<CardAnswer> {
  if (!whose) return { kind: 'said', text: turn.text.coordinating.missing.which.missing };
  if (!whose.personId) throw new Refusal('no_such_person');
  const form = await openStatusForm(room.ports)({
    ...turn,
    ...round,
    initiativeId: whose.initiativeId,
    onBehalfOfId: whose.personId,
    formId: randomUUID(),
    filled: null,
  });
  const tabUrl = room.links.overview;
  await turn.send(statusFormCard({ text: turn.text, form, problems: [], notice: { kind: 'none' }, tabUrl }));
  return { kind: 'message', text: turn.text.chat.shownBelow };
}

async function excused(room: TurnRoom, turn: Turn, action: Of<'request.excuse'>): Promise<CardAnswer> {
  const { whose, reason } = action;
  const words = turn.text.coordinating.missing;
  if (!whose) return { kind: 'said', text: words.which.missing };
  if (reason.trim() === '') return { kind: 'said', text: words.reason.missing };
  await excuse(room.ports)({ ...turn, ...action, initiativeId: whose.initiativeId, reason });
  return { kind: 'card', card: await shownMissing(room, turn, { ...action, done: words.excused }) };
}
