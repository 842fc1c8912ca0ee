import { Refusal } from './refusal.ts';
import type { Round, RoundDates, RoundState } from './round.ts';
import { datesOf } from './round-dates.ts';

/** What can happen to a round. Instants are ISO, UTC. */
export type RoundEvent =
  | { readonly kind: 'confirm_opening'; readonly opensAt: string }
  | { readonly kind: 'undo' }
  | { readonly kind: 'open'; readonly at: string }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'begin_closing' }
  | { readonly kind: 'close'; readonly at: string; readonly snapshot: number }
  | ({ readonly kind: 'reopen'; readonly at: string } & Omit<RoundDates, 'opensOn' | 'meetingOn'>)
  | { readonly kind: 'change_dates'; readonly dates: RoundDates }
  | { readonly kind: 'propose'; readonly dates: RoundDates }
  | { readonly kind: 'confirm_proposal' }
  | { readonly kind: 'decline_proposal' };

/**
 * The round after something happened to it. Refuses `round_not_in_state` (fact: `state`) where it cannot happen then,
 * and `nothing_proposed` where there is no proposal to answer.
 */
export function roundAfter(round: Round, event: RoundEvent): Round {
  const state = nextState[event.kind][round.state];
  if (!state) throw new Refusal('round_not_in_state', { state: round.state });
  return { ...round, ...changes(round, event), state };
}

/** Whether something can happen to a round in its state. */
export function mayHappen(round: Pick<Round, 'state' | 'proposal'>, kind: RoundEvent['kind']): boolean {
  const isAnswer = kind === 'confirm_proposal' || kind === 'decline_proposal';
  return nextState[kind][round.state] !== undefined && (!isAnswer || round.proposal !== null);
}

type Transitions = Readonly<Partial<Record<RoundState, RoundState>>>;

const unended: Transitions = { planned: 'planned', opening: 'opening', open: 'open' };

/** Every step there is: what is not here cannot happen. */
const nextState: Readonly<Record<RoundEvent['kind'], Transitions>> = {
  confirm_opening: { planned: 'opening' },
  undo: { opening: 'planned' },
  open: { opening: 'open' },
  cancel: { planned: 'cancelled', opening: 'cancelled', open: 'cancelled' },
  begin_closing: { open: 'closing' },
  close: { closing: 'closed' },
  reopen: { closed: 'open' },
  change_dates: unended,
  propose: unended,
  confirm_proposal: unended,
  decline_proposal: unended,
};

function changes(round: Round, event: RoundEvent): Partial<Round> {
  switch (event.kind) {
    case 'confirm_opening':
      return { opensAt: event.opensAt };
    case 'undo':
      return { opensAt: null };
    case 'open':
      return { opensAt: null, openedAt: event.at };
    case 'cancel':
      return { opensAt: null, proposal: null };
    case 'begin_closing':
      return { proposal: null };
    case 'close':
      return { closedAt: event.at, snapshot: event.snapshot };
    case 'reopen':
      return { openedAt: event.at, ...newEnd(event) };
    case 'change_dates':
      return { ...movedTo(event.dates, round), proposal: null };
    case 'propose':
      return { proposal: movedTo(event.dates, round) };
    case 'confirm_proposal':
      return { ...movedTo(proposalOf(round), round), proposal: null };
    case 'decline_proposal':
      proposalOf(round);
      return { proposal: null };
  }
}

function newEnd({ dueOn, dueTime, graceUntil, graceTime }: Omit<RoundDates, 'opensOn' | 'meetingOn'>): Partial<Round> {
  return { dueOn, dueTime, graceUntil, graceTime };
}

/** Once its opening is confirmed, the day it opens is no longer a plan. */
function movedTo(dates: RoundDates, { state, opensOn }: Round): RoundDates {
  return state === 'planned' ? datesOf(dates) : { ...datesOf(dates), opensOn };
}

function proposalOf({ proposal }: Round): RoundDates {
  if (!proposal) throw new Refusal('nothing_proposed');
  return proposal;
}
