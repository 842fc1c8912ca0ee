import { goalSummariesCard } from '#bot/cards/goal-summaries-card.ts';
import type { RoundAction, TypedGoal } from '#bot/cards/round-action.ts';
import { steppingDownAnsweredCard } from '#bot/cards/stepping-down-card.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { answerSteppingDown } from '#bot/use-cases/people/answer-stepping-down.ts';
import { readSteppingDown } from '#bot/use-cases/people/read-stepping-down.ts';
import { undoSteppingDown } from '#bot/use-cases/people/undo-stepping-down.ts';
import { readGoalSummaries } from '#bot/use-cases/rounds/read-goal-summaries.ts';
import { writeGoalSummary } from '#bot/use-cases/rounds/write-goal-summary.ts';
import type { CardAnswer, Turn } from './turn.ts';
import type { TurnRoom } from './turn-room.ts';

type SteppingDownVerb = 'stepping_down.confirm' | 'stepping_down.decline' | 'stepping_down.undo';
export type AskedCoordinator = Extract<RoundAction, { verb: SteppingDownVerb | 'goal.write' }>;
type Of<Verb extends AskedCoordinator['verb']> = Extract<RoundAction, { verb: Verb }>;

/** What a coordinator answers to the notices that ask them something. */
export async function coordinatorTurn(room: TurnRoom, turn: Turn, action: AskedCoordinator): Promise<CardAnswer> {
  return action.verb === 'goal.write' ? judged(room, turn, action) : answered(room, turn, action);
}

const states = {
  'stepping_down.confirm': 'confirmed',
  'stepping_down.decline': 'declined',
  'stepping_down.undo': 'undone',
} as const;

async function answered(room: TurnRoom, turn: Turn, action: Of<SteppingDownVerb>): Promise<CardAnswer> {
  const { verb } = action;
  const asked = { ...turn, ...action };
  if (verb === 'stepping_down.undo') await undoSteppingDown(room.ports)(asked);
  else
    await answerSteppingDown(room.ports)({
      ...asked,
      answer: verb === 'stepping_down.confirm' ? 'confirm' : 'decline',
    });
  const named = await readSteppingDown(room.ports)(asked);
  const card = steppingDownAnsweredCard({
    ...action,
    ...named,
    text: turn.text,
    state: states[verb],
    sampleData: room.sampleData,
  });
  return { kind: 'card', card };
}

/** The card comes back with the next goal, or with what was typed and what is wrong with it. */
async function judged(room: TurnRoom, turn: Turn, action: Of<'goal.write'>): Promise<CardAnswer> {
  const { goalId, verdict, reasons } = action;
  const missing = missingIn(turn, action);
  if (missing !== null || goalId === null || verdict === null) {
    return summaries(room, turn, { action, sentence: missing });
  }
  try {
    await writeGoalSummary(room.ports)({ ...turn, ...action, goalId, verdict, reasons, lang: turn.language });
    return await summaries(room, turn, { action, sentence: null });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.code !== 'invalid_input' && error.code !== 'contains_cpr_number') throw error;
    const sentence =
      error.code === 'invalid_input'
        ? turn.text.round.goals.reasons.missing
        : turn.text.refusal.contains_cpr_number(error.facts);
    return summaries(room, turn, { action, sentence });
  }
}

function missingIn({ text }: Turn, { goalId, verdict, reasons }: TypedGoal): string | null {
  const words = text.round.goals;
  if (goalId === null) return words.goal.missing;
  if (verdict === null) return words.verdict.missing;
  return reasons.trim() === '' ? words.reasons.missing : null;
}

type Summaries = { readonly action: Of<'goal.write'>; readonly sentence: string | null };

async function summaries(room: TurnRoom, turn: Turn, { action, sentence }: Summaries): Promise<CardAnswer> {
  const { partnershipId } = action;
  const { round, goals } = await readGoalSummaries(room.ports)({ ...turn, ...action });
  const isEnglish = turn.language === 'en';
  const card = goalSummariesCard({
    text: turn.text,
    partnershipId,
    round: { ...round, name: (isEnglish && round.nameEn) || round.name },
    goals: goals.map(({ goal, summary }) => ({
      goalId: goal.id,
      name: (isEnglish && goal.nameEn) || goal.name,
      verdict: summary?.verdict ?? null,
    })),
    sampleData: room.sampleData,
    tabUrl: room.links.goals(partnershipId, round.id),
    returned: sentence === null ? null : { typed: action, sentence },
    isSaved: sentence === null,
  });
  return { kind: 'card', card };
}
