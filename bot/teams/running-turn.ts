import type { CoordinatorAction } from '#bot/cards/coordinator-action.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { nextSendTime } from '#bot/domain/send-hours.ts';
import { formatInstantOnWeekday } from '#bot/text/format.ts';
import { coordinating } from '#bot/use-cases/coordinating.ts';
import { confirmOpening } from '#bot/use-cases/rounds/confirm-opening.ts';
import { confirmProposal } from '#bot/use-cases/rounds/confirm-proposal.ts';
import { declineProposal } from '#bot/use-cases/rounds/decline-proposal.ts';
import { previewToMe } from '#bot/use-cases/rounds/preview-to-me.ts';
import { remindNow } from '#bot/use-cases/rounds/remind-now.ts';
import { undoOpening } from '#bot/use-cases/rounds/undo-opening.ts';
import { readSettings } from '#bot/use-cases/settings/read-settings.ts';
import { problemsOf } from './problems-of.ts';
import { shownMissing, shownRound } from './round-cards.ts';
import { shownRounds } from './rounds-turn.ts';
import { shownPreview } from './shown-preview.ts';
import type { CardAnswer, Turn } from './turn.ts';
import type { TurnRoom } from './turn-room.ts';

export type OnRound = Exclude<CoordinatorAction, { verb: `request.${string}` }>;
type Of<Verb extends OnRound['verb']> = Extract<OnRound, { verb: Verb }>;

/** What a coordinator does about a round as it stands. Whatever it is, the card becomes what there is to see then. */
export async function runningTurn(room: TurnRoom, turn: Turn, action: OnRound): Promise<CardAnswer> {
  switch (action.verb) {
    case 'round.show':
      return shown(room, turn, action);
    case 'round.missing':
      return { kind: 'card', card: await shownMissing(room, turn, { ...action, done: null }) };
    case 'round.preview':
      return { kind: 'card', card: await shownPreview(room, turn, { ...action, problems: [] }) };
    case 'round.preview_to_me':
      await previewToMe(room.ports)({ ...turn, ...action });
      return { kind: 'said', text: turn.text.coordinating.done.previewed };
    case 'round.open':
      return opened(room, turn, action);
    default:
      return changed(room, turn, action);
  }
}

async function shown(room: TurnRoom, turn: Turn, { partnershipId, roundId }: Of<'round.show'>): Promise<CardAnswer> {
  if (roundId !== null) {
    return { kind: 'card', card: await shownRound(room, turn, { partnershipId, roundId, done: null }) };
  }
  const { partnership } = await coordinating(room.ports, turn.identity, partnershipId);
  return { kind: 'card', card: await shownRounds(room, turn, partnership) };
}

/** What is in the way of opening is said where one sees what it will do. */
async function opened(room: TurnRoom, turn: Turn, action: Of<'round.open'>): Promise<CardAnswer> {
  try {
    await confirmOpening(room.ports)({ ...turn, ...action });
  } catch (error) {
    const problems = problemsOf(error, turn.text, {});
    return { kind: 'card', card: await shownPreview(room, turn, { ...action, problems }) };
  }
  const { confirmed } = turn.text.coordinating.done;
  return { kind: 'card', card: await shownRound(room, turn, { ...action, done: confirmed }) };
}

type Changing = Of<'round.undo' | 'round.remind' | 'round.accept_dates' | 'round.decline_dates'>;

const changes = {
  'round.undo': undoOpening,
  'round.remind': remindNow,
  'round.accept_dates': confirmProposal,
  'round.decline_dates': declineProposal,
} as const satisfies Record<Changing['verb'], unknown>;

async function changed(room: TurnRoom, turn: Turn, action: Changing): Promise<CardAnswer> {
  try {
    await changes[action.verb](room.ports)({ ...turn, ...action });
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'invalid_input') throw error;
    const problem = turn.text.planning.proposal.past;
    return { kind: 'card', card: await shownRound(room, turn, { ...action, done: null, problem }) };
  }
  return { kind: 'card', card: await shownRound(room, turn, { ...action, done: await doneBy(room, turn, action) }) };
}

async function doneBy(room: TurnRoom, turn: Turn, { verb, partnershipId }: Changing): Promise<string> {
  const { coordinating: running, planning } = turn.text;
  if (verb === 'round.undo') return running.done.undone;
  if (verb === 'round.accept_dates') return planning.proposal.accepted;
  if (verb === 'round.decline_dates') return planning.proposal.declined;
  const { partnership } = await coordinating(room.ports, turn.identity, partnershipId);
  const { settings } = await readSettings(room.ports)({ ...turn, partnershipId });
  const sentAt = nextSendTime(turn.at, settings, partnership.timeZone);
  if (sentAt === turn.at) return running.done.reminded;
  const place = { language: turn.language, timeZone: partnership.timeZone };
  return running.done.remindedLater(formatInstantOnWeekday(sentAt, place));
}
