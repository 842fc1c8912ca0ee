import { decidingCard } from '#bot/cards/deciding-card.ts';
import type { deciding, PlanningAction, TypedDates } from '#bot/cards/planning-action.ts';
import { roundDatesCard } from '#bot/cards/round-dates-card.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { Round } from '#bot/domain/round.ts';
import { mayHappen, type RoundEvent } from '#bot/domain/round-states.ts';
import { formatWeekday } from '#bot/text/format.ts';
import { cancelRound } from '#bot/use-cases/rounds/cancel-round.ts';
import { changeDates } from '#bot/use-cases/rounds/change-dates.ts';
import { closeRound } from '#bot/use-cases/rounds/close-round.ts';
import { moveMeeting } from '#bot/use-cases/rounds/move-meeting.ts';
import { type RoundStanding, readStanding } from '#bot/use-cases/rounds/read-standing.ts';
import { reopenRound } from '#bot/use-cases/rounds/reopen-round.ts';
import { problemsOf } from './problems-of.ts';
import { roundName, shownRound } from './round-cards.ts';
import type { CardAnswer, Turn } from './turn.ts';
import type { TurnRoom } from './turn-room.ts';

type Deciding = Extract<PlanningAction, { verb: (typeof deciding)[number] }>;
type Dating = Extract<PlanningAction, { verb: 'round.dates' | 'round.reopen' | 'round.moved' }>;

const events = {
  'round.close': 'begin_closing',
  'round.cancel': 'cancel',
  'round.dates': 'change_dates',
  'round.reopen': 'reopen',
  'round.moved': 'propose',
} as const satisfies Record<(Deciding | Dating)['verb'], RoundEvent['kind']>;

/** Says first what closing or cancelling means, and does it on the second press. */
export async function decidingTurn(room: TurnRoom, turn: Turn, action: Deciding): Promise<CardAnswer> {
  if (action.step === 'ask') return { kind: 'card', card: await decision(room, turn, action) };
  const isClosing = action.verb === 'round.close';
  await (isClosing ? closeRound : cancelRound)(room.ports)({ ...turn, ...action });
  const { close, cancel } = turn.text.planning;
  return { kind: 'card', card: await shownRound(room, turn, { ...action, done: (isClosing ? close : cancel).done }) };
}

async function decision(room: TurnRoom, turn: Turn, action: Deciding) {
  const standing = await standingFor(room, turn, action);
  return decidingCard({
    ...action,
    text: turn.text,
    round: named(standing.round, turn),
    missing: standing.missingInitiatives.length,
    sampleData: standing.partnership.sampleData,
  });
}

/** Asks for dates, and takes them; what cannot be taken comes back as it was typed, with every reason. */
export async function datesTurn(room: TurnRoom, turn: Turn, action: Dating): Promise<CardAnswer> {
  const standing = await standingFor(room, turn, action);
  if (action.step === 'ask') return form(standing, turn, { action, typed: standing.round, problems: [] });
  try {
    const changed = await taken(room, turn, { action, round: standing.round });
    const done = doneBy(turn, action, changed);
    return { kind: 'card', card: await shownRound(room, turn, { ...action, done }) };
  } catch (error) {
    const problems = problemsOf(error, turn.text, sentences(turn, action));
    return form(standing, turn, { action, typed: action.typed, problems });
  }
}

/** Where it cannot happen to the round as it is now, nothing is asked. */
async function standingFor(room: TurnRoom, turn: Turn, action: Deciding | Dating): Promise<RoundStanding> {
  const standing = await readStanding(room.ports)({ ...turn, ...action });
  const { round } = standing;
  if (!mayHappen(round, events[action.verb])) throw new Refusal('round_not_in_state', { state: round.state });
  return standing;
}

type Taking = { readonly action: Dating; readonly round: Round };

async function taken(room: TurnRoom, turn: Turn, { action, round }: Taking): Promise<Round> {
  const { verb, typed } = action;
  const question = { ...turn, ...action };
  const { dueOn, dueTime, graceUntil, graceTime, meetingOn } = typed;
  if (verb === 'round.moved') {
    if (meetingOn === null) throw new Refusal('invalid_input', { field: 'meetingOn' });
    return moveMeeting(room.ports)({ ...question, meetingOn });
  }
  if (dueOn === null) throw new Refusal('invalid_input', { field: 'dueMissing' });
  const end = { dueOn, dueTime, graceUntil, graceTime };
  if (verb === 'round.reopen') return reopenRound(room.ports)({ ...question, dates: end });
  const opensOn = round.state === 'planned' ? (typed.opensOn ?? round.opensOn) : round.opensOn;
  return changeDates(room.ports)({ ...question, dates: { ...end, opensOn, meetingOn: round.meetingOn } });
}

function sentences({ text }: Turn, { verb }: Dating) {
  const { days, dates, moved } = text.planning;
  return {
    dueMissing: days.dueOn.missing,
    dueOn: dates.duePast,
    graceUntil: dates.gracePast,
    meetingOn: verb === 'round.moved' ? moved.missing : days.meetingOn.missing,
  };
}

/** That a closed day was moved is said, since it is not what was typed. */
function doneBy({ text, language }: Turn, { verb, typed }: Dating, { dueOn }: Round): string {
  const { dates, reopen, moved } = text.planning;
  if (verb === 'round.moved') return moved.saved;
  const saved = verb === 'round.reopen' ? reopen.saved : dates.saved;
  return dueOn === typed.dueOn ? saved : `${saved} ${dates.moved(formatWeekday(dueOn, language))}`;
}

type Shown = { readonly action: Dating; readonly typed: TypedDates; readonly problems: readonly string[] };

function form({ round, partnership }: RoundStanding, turn: Turn, { action, typed, problems }: Shown): CardAnswer {
  const { verb, partnershipId } = action;
  const { sampleData } = partnership;
  const card = roundDatesCard({
    text: turn.text,
    ...{ verb, partnershipId, typed, problems, sampleData },
    round: named(round, turn),
  });
  return { kind: 'card', card };
}

function named(round: Round, turn: Turn): Round {
  return { ...round, name: roundName(round, turn) };
}
