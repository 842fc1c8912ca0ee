import type { CoordinatorAction } from '#bot/cards/coordinator-action.ts';
import type { PlanningAction } from '#bot/cards/planning-action.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { type RoundState, roundStates } from '#bot/domain/round.ts';
import { datesTurn, decidingTurn } from './dates-turn.ts';
import { planTurn } from './plan-turn.ts';
import { requestTurn } from './request-turn.ts';
import { shownRound } from './round-cards.ts';
import { runningTurn } from './running-turn.ts';
import { strategyTurn } from './strategy-turn.ts';
import type { CardAnswer, Turn } from './turn.ts';
import type { TurnRoom } from './turn-room.ts';

export type DeskAction = CoordinatorAction | PlanningAction;

/**
 * What a coordinator does about rounds, answers and the strategy. A card that is older than what has happened since
 * becomes the round as it stands now; the same press twice is not worth a word.
 */
export async function deskTurn(room: TurnRoom, turn: Turn, action: DeskAction): Promise<CardAnswer> {
  try {
    return await acted(room, turn, action);
  } catch (error) {
    if (!(error instanceof Refusal) || !('roundId' in action) || action.roundId === null) throw error;
    if (!overtaking.includes(error.code)) throw error;
    const { partnershipId, roundId } = action;
    const problem = problemIn(turn, action, error);
    return { kind: 'card', card: await shownRound(room, turn, { partnershipId, roundId, done: null, problem }) };
  }
}

/** What somebody else's press, or time, has brought about meanwhile. */
const overtaking: readonly Refusal['code'][] = [
  'round_not_in_state',
  'round_closed',
  'nothing_proposed',
  'other_dates_proposed',
];

async function acted(room: TurnRoom, turn: Turn, action: DeskAction): Promise<CardAnswer> {
  switch (action.verb) {
    case 'round.plan':
      return planTurn(room, turn, action);
    case 'round.dates':
    case 'round.reopen':
    case 'round.moved':
      return datesTurn(room, turn, action);
    case 'round.close':
    case 'round.cancel':
      return decidingTurn(room, turn, action);
    case 'strategy.extend':
    case 'strategy.next':
      return strategyTurn(room, turn, action);
    case 'request.show':
    case 'request.acknowledge':
    case 'request.return':
    case 'request.on_behalf':
    case 'request.excuse':
    case 'request.take_excuse_back':
      return requestTurn(room, turn, action);
    default:
      return runningTurn(room, turn, action);
  }
}

/** The states in which a press has already had its effect. */
const wanted: Readonly<Partial<Record<DeskAction['verb'], readonly RoundState[]>>> = {
  'round.open': ['opening', 'open'],
  'round.undo': ['planned'],
  'round.close': ['closing', 'closed'],
  'round.cancel': ['cancelled'],
};

function problemIn({ text }: Turn, { verb }: DeskAction, { code, facts }: Refusal): string | null {
  if (code === 'nothing_proposed') return null;
  if (code === 'other_dates_proposed') return text.refusal.other_dates_proposed(facts);
  const state = roundStates.find((each) => each === facts.state) ?? 'closed';
  if (wanted[verb]?.includes(state)) return null;
  return text.planning.changedMeanwhile(text.coordinating.states[state].toLowerCase());
}
