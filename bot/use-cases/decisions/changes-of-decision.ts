import type { Decision } from '#bot/domain/decision.ts';
import type { Partnership } from '#bot/domain/partnership.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';

/** A decision before (null where it is new) and after, and when (ISO instant). */
export type DecisionChanged = { readonly before: Decision | null; readonly after: Decision; readonly at: string };

/** What follows from a decision that is written, corrected or told, in the same commit. */
export async function changesOfDecision(
  _ports: Ports,
  _partnership: Partnership,
  _changed: DecisionChanged,
): Promise<readonly Change[]> {
  return [];
}
