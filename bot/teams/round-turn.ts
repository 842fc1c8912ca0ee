import { allAnsweredCard } from '#bot/cards/all-answered-card.ts';
import { confirmedCard } from '#bot/cards/confirmed-card.ts';
import type { RoundAction } from '#bot/cards/round-action.ts';
import { plainName } from '#bot/cards/written-text.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { formatList, formatWeekday } from '#bot/text/format.ts';
import { askToStepDown } from '#bot/use-cases/people/ask-to-step-down.ts';
import { readMyInitiatives } from '#bot/use-cases/read-my-initiatives.ts';
import { confirmEntered } from '#bot/use-cases/requests/confirm-entered.ts';
import { handOver } from '#bot/use-cases/requests/hand-over.ts';
import { snooze } from '#bot/use-cases/requests/snooze.ts';
import type { CardAnswer, Turn } from './turn.ts';
import type { TurnRoom } from './turn-room.ts';

type LeadVerb = 'round.snooze' | 'round.hand_over' | 'round.step_down' | 'entered.confirm';
export type LeadAction = Extract<RoundAction, { verb: LeadVerb }>;
type Of<Verb extends LeadVerb> = Extract<RoundAction, { verb: Verb }>;

/** What a lead does about a question besides answering it. */
export async function roundTurn(room: TurnRoom, turn: Turn, action: LeadAction): Promise<CardAnswer> {
  switch (action.verb) {
    case 'round.snooze':
      return unlessAllAnswered(room, turn, { action, answer: () => snoozed(room, turn, action) });
    case 'round.hand_over':
      return unlessAllAnswered(room, turn, { action, answer: () => handedOver(room, turn, action) });
    case 'round.step_down':
      return steppedDown(room, turn, action);
    default:
      return confirmed(room, turn, action);
  }
}

async function snoozed(room: TurnRoom, turn: Turn, { until: choice, ...ids }: Of<'round.snooze'>): Promise<CardAnswer> {
  const { until } = await snooze(room.ports)({ ...turn, ...ids, choice });
  return { kind: 'said', text: turn.text.round.snooze.done(formatWeekday(until, turn.language)) };
}

async function handedOver(room: TurnRoom, turn: Turn, action: Of<'round.hand_over'>): Promise<CardAnswer> {
  const { initiativeId } = action;
  if (initiativeId === null) return { kind: 'said', text: turn.text.round.cannot.missing };
  const deputies = await handOver(room.ports)({ ...turn, ...action, initiativeId });
  const names = deputies.map(({ name }) => plainName(name));
  return { kind: 'said', text: turn.text.round.handedOver(formatList(names, turn.language)) };
}

async function steppedDown(room: TurnRoom, turn: Turn, action: Of<'round.step_down'>): Promise<CardAnswer> {
  const { initiativeId } = action;
  if (initiativeId === null) return { kind: 'said', text: turn.text.round.cannot.missing };
  await askToStepDown(room.ports)({ ...turn, ...action, initiativeId });
  return { kind: 'said', text: turn.text.round.steppedDown };
}

async function confirmed(room: TurnRoom, turn: Turn, action: Of<'entered.confirm'>): Promise<CardAnswer> {
  await confirmEntered(room.ports)({ ...turn, ...action });
  const { sampleData, links } = room;
  const tabUrl = links.initiative(action.partnershipId, action.initiativeId);
  return { kind: 'card', card: confirmedCard({ text: turn.text, sampleData, tabUrl }) };
}

type Asked = {
  readonly action: { readonly partnershipId: string; readonly roundId: string };
  readonly answer: () => Promise<CardAnswer>;
};

/** The question is drawn anew where everything it asked for has been answered since. */
async function unlessAllAnswered(room: TurnRoom, turn: Turn, { action, answer }: Asked): Promise<CardAnswer> {
  try {
    return await answer();
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'already_answered') throw error;
    const mine = (await readMyInitiatives(room.ports)(turn)).filter(
      ({ partnershipId, roundId }) => partnershipId === action.partnershipId && roundId === action.roundId,
    );
    const [first] = mine;
    if (!first || mine.some(({ isAnswered, requestState }) => !isAnswered && requestState !== 'excused')) throw error;
    const card = allAnsweredCard({
      ...action,
      text: turn.text,
      roundName: first.roundName ?? '',
      lines: mine.map((line) => ({ ...line, state: line.requestState ?? 'submitted', hasDraft: false })),
      sampleData: first.sampleData,
    });
    return { kind: 'card', card };
  }
}
