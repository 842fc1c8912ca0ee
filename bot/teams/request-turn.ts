import { randomUUID } from 'node:crypto';
import type { CoordinatorAction } from '#bot/cards/coordinator-action.ts';
import { statusFormCard } from '#bot/cards/status-form-card.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { openStatusForm } from '#bot/use-cases/open-status-form.ts';
import { acknowledge } from '#bot/use-cases/requests/acknowledge.ts';
import { excuse } from '#bot/use-cases/requests/excuse.ts';
import { returnWithQuestion } from '#bot/use-cases/requests/return-with-question.ts';
import { takeExcuseBack } from '#bot/use-cases/requests/take-excuse-back.ts';
import { openedByForm } from './opened-by.ts';
import { shownAnswer, shownMissing } from './round-cards.ts';
import type { CardAnswer, Turn } from './turn.ts';
import type { TurnRoom } from './turn-room.ts';

type OnRequest = Extract<CoordinatorAction, { verb: `request.${string}` }>;
type Of<Verb extends OnRequest['verb']> = Extract<OnRequest, { verb: Verb }>;

/** What a coordinator does about one answer, or about one that is missing. */
export async function requestTurn(room: TurnRoom, turn: Turn, action: OnRequest): Promise<CardAnswer> {
  switch (action.verb) {
    case 'request.show':
      return { kind: 'card', card: await shownAnswer(room, turn, { ...action, done: null }) };
    case 'request.acknowledge':
      return acknowledged(room, turn, action);
    case 'request.return':
      return returned(room, turn, action);
    case 'request.on_behalf':
      return entering(room, turn, action);
    case 'request.take_excuse_back':
      return askedAfterAll(room, turn, action);
    default:
      return excused(room, turn, action);
  }
}

async function acknowledged(room: TurnRoom, turn: Turn, action: Of<'request.acknowledge'>): Promise<CardAnswer> {
  return judged(room, turn, {
    action,
    done: turn.text.coordinating.answers.acknowledged,
    judge: () => acknowledge(room.ports)({ ...turn, ...action }),
  });
}

/** What is wrong with the question is said while it stands in its input. */
async function returned(room: TurnRoom, turn: Turn, action: Of<'request.return'>): Promise<CardAnswer> {
  const { answers } = turn.text.coordinating;
  if (action.question.trim() === '') return { kind: 'said', text: answers.question.missing };
  return judged(room, turn, {
    action,
    done: answers.returned,
    judge: () => returnWithQuestion(room.ports)({ ...turn, ...action }),
  });
}

type Judged = {
  readonly action: Of<'request.acknowledge' | 'request.return'>;
  readonly done: string;
  readonly judge: () => Promise<unknown>;
};

/** The next answer comes; where a newer one has come to the same question, that is shown first. */
async function judged(room: TurnRoom, turn: Turn, { action, done, judge }: Judged): Promise<CardAnswer> {
  try {
    await judge();
  } catch (error) {
    if (!(error instanceof Refusal) || !(error.code === 'newer_answer' || error.code === 'not_answered')) throw error;
    const problem = error.code === 'newer_answer' ? turn.text.refusal.newer_answer({}) : null;
    const again = { ...action, after: null, only: action.initiativeId, done: null, problem };
    return { kind: 'card', card: await shownAnswer(room, turn, again) };
  }
  return { kind: 'card', card: await shownAnswer(room, turn, { ...action, after: action.initiativeId, done }) };
}

async function entering(room: TurnRoom, turn: Turn, { whose, ...round }: Of<'request.on_behalf'>): Promise<CardAnswer> {
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
  const tabUrl = openedByForm(form, room.links);
  await turn.send(statusFormCard({ text: turn.text, form, problems: [], notice: { kind: 'none' }, tabUrl }));
  return { kind: 'message', text: turn.text.chat.shownBelow };
}

async function excused(room: TurnRoom, turn: Turn, action: Of<'request.excuse'>): Promise<CardAnswer> {
  const { whose, reason } = action;
  const words = turn.text.coordinating.missing;
  if (!whose) return { kind: 'said', text: words.which.missing };
  if (reason.trim() === '') return { kind: 'said', text: words.reason.missing };
  return excusing(room, turn, {
    action,
    done: words.excused,
    decide: () => excuse(room.ports)({ ...turn, ...action, initiativeId: whose.initiativeId, reason }),
  });
}

async function askedAfterAll(room: TurnRoom, turn: Turn, action: Of<'request.take_excuse_back'>): Promise<CardAnswer> {
  const { whose } = action;
  const words = turn.text.coordinating.missing;
  if (!whose) return { kind: 'said', text: words.askAfterAll.missing };
  return excusing(room, turn, {
    action,
    done: words.askedAgain,
    decide: () => takeExcuseBack(room.ports)({ ...turn, ...action, initiativeId: whose.initiativeId }),
  });
}

type Excusing = {
  readonly action: Of<'request.excuse' | 'request.take_excuse_back'>;
  readonly done: string;
  readonly decide: () => Promise<unknown>;
};

/** Where an answer has come meanwhile there is nothing to excuse; what is so already needs no word. */
async function excusing(room: TurnRoom, turn: Turn, { action, done, decide }: Excusing): Promise<CardAnswer> {
  try {
    await decide();
  } catch (error) {
    if (!(error instanceof Refusal) || !(error.code === 'already_answered' || error.code === 'not_excused'))
      throw error;
    const problem = error.code === 'already_answered' ? turn.text.coordinating.missing.answered : null;
    return { kind: 'card', card: await shownMissing(room, turn, { ...action, done: null, problem }) };
  }
  return { kind: 'card', card: await shownMissing(room, turn, { ...action, done }) };
}
