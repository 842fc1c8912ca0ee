import type { PlanningAction, strategyVerbs } from '#bot/cards/planning-action.ts';
import { strategyCard, strategyChangedCard } from '#bot/cards/strategy-card.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { StrategyVersion } from '#bot/domain/strategy.ts';
import { plusDays } from '#bot/domain/working-days.ts';
import { type Planning, readPlanning } from '#bot/use-cases/rounds/read-planning.ts';
import { extendStrategy } from '#bot/use-cases/strategy/extend-strategy.ts';
import { takeNextVersionInUse } from '#bot/use-cases/strategy/take-next-version-in-use.ts';
import { problemsOf } from './problems-of.ts';
import type { CardAnswer, Turn } from './turn.ts';
import type { TurnRoom } from './turn-room.ts';

type OnStrategy = Extract<PlanningAction, { verb: (typeof strategyVerbs)[number] }>;
type Typed = OnStrategy['typed'];

/**
 * Keeps the strategy in force for longer, or takes its next version in use. The question comes as a message of its own:
 * what leads to it may be a form in which something is typed.
 */
export async function strategyTurn(room: TurnRoom, turn: Turn, action: OnStrategy): Promise<CardAnswer> {
  const planning = await readPlanning(room.ports)({ ...turn, ...action });
  const { strategy } = planning.partnership;
  const tabUrl = room.links.strategy(action.partnershipId);
  if (action.step === 'ask') {
    await turn.send(form(planning, turn, { action, typed: preset(action, strategy), problems: [], tabUrl }));
    return { kind: 'message', text: turn.text.chat.shownBelow };
  }
  try {
    const changed = isDoneAlready(action, strategy) ? strategy : await taken(room, turn, action);
    const { partnershipId, verb } = action;
    const { sampleData } = planning.partnership;
    const card = strategyChangedCard({ text: turn.text, verb, partnershipId, strategy: changed, sampleData });
    return { kind: 'card', card };
  } catch (error) {
    const problems = problemsOf(error, turn.text, sentences(turn, action));
    return { kind: 'card', card: form(planning, turn, { action, typed: action.typed, problems, tabUrl }) };
  }
}

/** The same form sent twice is done once. */
function isDoneAlready({ verb, typed }: OnStrategy, { title, validFrom, validTo }: StrategyVersion): boolean {
  if (typed.validTo !== validTo) return false;
  return verb === 'strategy.extend' || (typed.title.trim() === title && typed.validFrom === validFrom);
}

async function taken(room: TurnRoom, turn: Turn, action: OnStrategy): Promise<StrategyVersion> {
  const { title, validFrom, validTo } = action.typed;
  const question = { ...turn, partnershipId: action.partnershipId };
  if (action.verb === 'strategy.extend') {
    return (await extendStrategy(room.ports)({ ...question, validTo: chosen(validTo, 'validTo') })).strategy;
  }
  const period = { validFrom: chosen(validFrom, 'validFrom'), validTo: chosen(validTo, 'validTo') };
  return (await takeNextVersionInUse(room.ports)({ ...question, next: { title, ...period, goals: null } })).strategy;
}

function chosen(day: string | null, field: string): string {
  if (day === null) throw new Refusal('invalid_input', { field });
  return day;
}

function sentences({ text }: Turn, { verb }: OnStrategy) {
  const words = text.planning.strategy;
  const validTo = verb === 'strategy.extend' ? words.validTo.missing : words.validUntil.missing;
  return { title: words.name.missing, validFrom: words.validFrom.missing, validTo };
}

/** As a rule the next version begins where this one ends. */
function preset({ verb }: OnStrategy, { validTo }: StrategyVersion): Typed {
  const validFrom = verb === 'strategy.next' ? plusDays(validTo, 1) : null;
  return { title: '', validFrom, validTo: null };
}

type Shown = {
  readonly action: OnStrategy;
  readonly typed: Typed;
  readonly problems: readonly string[];
  readonly tabUrl: string;
};

function form({ partnership }: Planning, { text }: Turn, { action, typed, problems, tabUrl }: Shown) {
  const { verb, partnershipId } = action;
  const { strategy, sampleData } = partnership;
  return strategyCard({ text, verb, partnershipId, strategy, typed, problems, sampleData, tabUrl });
}
