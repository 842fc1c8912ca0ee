import * as v from 'valibot';
import { type GoalSummary, verdicts } from '#bot/domain/goal-summary.ts';
import { keyOf } from './keys.ts';
import { newRow, type Row, readRow, type StoredRow } from './row.ts';
import { rowKeys } from './row-keys.ts';

export function goalSummaryRow(partnershipId: string, summary: GoalSummary): Row {
  return newRow(
    { partitionKey: keyOf(partnershipId), rowKey: rowKeys.goalSummary(summary.roundId, summary.goalId) },
    {
      roundId: summary.roundId,
      goalId: summary.goalId,
      verdict: summary.verdict,
      reasons: summary.reasons,
      lang: summary.lang,
      coordinatorId: summary.coordinatorId,
      writtenAt: summary.writtenAt,
    },
  );
}

export function goalSummaryFromRow(row: StoredRow): GoalSummary {
  return readRow(goalSummarySchema, row);
}

const goalSummarySchema = v.object({
  roundId: v.string(),
  goalId: v.string(),
  verdict: v.picklist(verdicts),
  reasons: v.string(),
  lang: v.picklist(['da', 'en']),
  coordinatorId: v.string(),
  writtenAt: v.string(),
});
