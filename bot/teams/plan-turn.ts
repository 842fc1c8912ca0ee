import { randomUUID } from 'node:crypto';
import { planRoundCard, roundKindCard } from '#bot/cards/plan-round-card.ts';
import { noDates, type PlanningAction, type TypedPlan } from '#bot/cards/planning-action.ts';
import type { RoundKind } from '#bot/domain/round.ts';
import { planRound } from '#bot/use-cases/rounds/plan-round.ts';
import { type Planning, readPlanning } from '#bot/use-cases/rounds/read-planning.ts';
import { isStrategyEnded, problemsOf } from './problems-of.ts';
import { shownRound } from './round-cards.ts';
import type { CardAnswer, Turn } from './turn.ts';
import type { TurnRoom } from './turn-room.ts';

type Plan = Extract<PlanningAction, { verb: 'round.plan' }>;

/** Asks what kind of round, then for its name and dates; what cannot be planned comes back as it was typed. */
export async function planTurn(room: TurnRoom, turn: Turn, action: Plan): Promise<CardAnswer> {
  const { partnershipId, kind, formId, step } = action;
  const planning = await readPlanning(room.ports)({ ...turn, partnershipId });
  const { name: partnershipName, sampleData } = planning.partnership;
  if (kind === null) {
    return { kind: 'card', card: roundKindCard({ text: turn.text, partnershipId, partnershipName, sampleData }) };
  }
  if (step === 'ask' || formId === null) return form(planning, turn, { kind, ...fresh(kind, planning) });
  return planned(room, turn, { action, planning, kind, formId });
}

type Planned = {
  readonly action: Plan;
  readonly planning: Planning;
  readonly kind: RoundKind;
  readonly formId: string;
};

async function planned(room: TurnRoom, turn: Turn, { action, planning, kind, formId }: Planned): Promise<CardAnswer> {
  const { partnershipId, typed } = action;
  try {
    await planRound(room.ports)({ ...turn, partnershipId, newRoundId: formId, ...wished(kind, typed) });
  } catch (error) {
    const problems = problemsOf(error, turn.text, sentences(turn));
    return form(planning, turn, { kind, formId, typed, problems, strategyEnded: isStrategyEnded(error) });
  }
  const shown = { partnershipId, roundId: formId, done: turn.text.planning.plan.saved };
  return { kind: 'card', card: await shownRound(room, turn, shown) };
}

/** What is left out follows from the rule, or from what the partnership has decided. */
function wished(kind: RoundKind, typed: TypedPlan) {
  const { name, initiativeIds, opensOn, dueOn, dueTime, graceUntil, graceTime, meetingOn } = typed;
  const isChosen = kind === 'extraordinary' && initiativeIds.length > 0;
  return {
    kind,
    name,
    nameEn: null,
    dates: { opensOn, dueOn, dueTime, graceUntil, graceTime, meetingOn },
    initiativeIds: isChosen ? initiativeIds : null,
    reminders: null,
    basedOn: null,
  };
}

function sentences({ text }: Turn) {
  const { name, initiatives } = text.planning.plan;
  return { name: name.missing, initiativeIds: initiatives.missing };
}

/** After an incident it is asked at once. */
function fresh(kind: RoundKind, { day }: Planning): Omit<Shown, 'kind'> {
  const opensOn = kind === 'extraordinary' ? day : null;
  const typed = { ...noDates, opensOn, name: '', initiativeIds: [] };
  return { formId: randomUUID(), typed, problems: [], strategyEnded: false };
}

type Shown = {
  readonly kind: RoundKind;
  readonly formId: string;
  readonly typed: TypedPlan;
  readonly problems: readonly string[];
  readonly strategyEnded: boolean;
};

function form({ partnership, initiatives }: Planning, { text }: Turn, shown: Shown): CardAnswer {
  const { id: partnershipId, name: partnershipName, sampleData } = partnership;
  const card = planRoundCard({ ...shown, text, partnershipId, partnershipName, initiatives, sampleData });
  return { kind: 'card', card };
}
