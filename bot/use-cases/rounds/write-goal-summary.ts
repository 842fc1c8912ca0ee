import { containsCprNumber } from '#bot/domain/cpr.ts';
import { type GoalSummary, longestReasons, type Verdict } from '#bot/domain/goal-summary.ts';
import type { Language } from '#bot/domain/language.ts';
import { strategyOf } from '#bot/domain/partnership.ts';
import { readText } from '#bot/domain/read-text.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { committed } from '#bot/use-cases/committed.ts';
import { coordinating } from '#bot/use-cases/coordinating.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { RoundQuestion } from './change-round.ts';

export type WriteGoalSummary = RoundQuestion & {
  readonly goalId: string;
  readonly verdict: Verdict;
  readonly reasons: string;
  readonly lang: Language;
  /** When the judgement on the screen was written (ISO instant), null for none; left out where it is not known. */
  readonly seen?: string | null | undefined;
};

/**
 * A coordinator's judgement of one goal in a round; written again, it replaces the one before. Refuses `no_such_round`,
 * `invalid_input` (field: `goalId`, `reasons`), `contains_cpr_number`, and `goal_judged_meanwhile` where another judgement
 * stands by now than the one seen; the same one sent again is no other.
 */
export function writeGoalSummary(ports: Ports) {
  return async (input: WriteGoalSummary): Promise<GoalSummary> => {
    const { partnershipId, roundId, goalId, at } = input;
    const { person, partnership } = await coordinating(ports, input.identity, partnershipId);
    const reasons = soundReasons(input.reasons);
    const { verdict, lang } = input;
    const summary = { roundId, goalId, verdict, reasons, lang, coordinatorId: person.id, writtenAt: at };
    return committed(ports, partnershipId, async () => {
      const [round, written] = await Promise.all([
        ports.partnerships.round(partnershipId, roundId),
        ports.records.goalSummaries(partnershipId, roundId),
      ]);
      if (!round) throw new Refusal('no_such_round');
      const { goals } = strategyOf(partnership, round);
      if (!goals.some(({ id }) => id === goalId)) throw new Refusal('invalid_input', { field: 'goalId' });
      if (round.state === 'cancelled') throw new Refusal('round_not_in_state', { state: round.state });
      const before = written.find(({ value }) => value.goalId === goalId) ?? null;
      if (isOther(before?.value ?? null, input)) throw new Refusal('goal_judged_meanwhile');
      const tag = before?.tag ?? null;
      const audit = { at, by: person.id, action: 'goal_summary_written', subject: `${roundId}/${goalId}` } as const;
      const changes = [
        { kind: 'goal_summary', value: summary, tag },
        { kind: 'audit', value: audit },
      ] as const;
      return { changes, result: summary };
    });
  };
}

/** Whether somebody has judged it since it was seen. One's own judgement that is sent again is not somebody's. */
function isOther(before: GoalSummary | null, { seen, verdict, reasons }: WriteGoalSummary): boolean {
  if (seen === undefined || (before?.writtenAt ?? null) === seen) return false;
  return before?.verdict !== verdict || before.reasons !== readText(reasons);
}

function soundReasons(typed: string): string {
  const reasons = readText(typed);
  if (reasons === '' || reasons.length > longestReasons) throw new Refusal('invalid_input', { field: 'reasons' });
  if (containsCprNumber(reasons)) throw new Refusal('contains_cpr_number', { field: 'reasons' });
  return reasons;
}
