import type { AuditAction } from '#bot/domain/audit-line.ts';
import { localDay } from '#bot/domain/local-time.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { type DraftState, freshened, isDraftOver, type StrategyDraft } from '#bot/domain/strategy-draft.ts';
import { committed } from '#bot/use-cases/committed.ts';
import { coordinating } from '#bot/use-cases/coordinating.ts';
import { isSame } from '#bot/use-cases/fingerprint.ts';
import type { PartnershipNow, Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import type { StrategyQuestion } from './read-strategy.ts';

export type FoundDraft = { readonly draft: StrategyDraft; readonly now: PartnershipNow; readonly day: string };

export type DraftDecision = {
  readonly value: StrategyDraft;
  readonly action: AuditAction;
  readonly changes?: readonly Change[];
};

/**
 * What a coordinator decides of the draft, audited in the same commit; with nothing changed, nothing is written. Refuses
 * `no_such_draft`, and `draft_not_in_state` (fact: `state`) where it is in another than `state`.
 */
export async function changeDraft(
  ports: Ports,
  { identity, partnershipId, at }: StrategyQuestion,
  { state, decide }: { readonly state: DraftState; readonly decide: (found: FoundDraft) => DraftDecision | null },
): Promise<StrategyDraft> {
  const { person } = await coordinating(ports, identity, partnershipId);
  return committed(ports, partnershipId, async () => {
    const [found, now] = await Promise.all([
      ports.records.strategyDraft(partnershipId),
      ports.partnerships.now(partnershipId),
    ]);
    if (!found || !now || isDraftOver(found.value)) throw new Refusal('no_such_draft');
    if (found.value.state !== state) throw new Refusal('draft_not_in_state', { state: found.value.state });
    const draft = freshened(found.value, now.initiatives);
    const decision = decide({ draft, now, day: localDay(at, now.partnership.timeZone) });
    if (!decision || isSame(decision.value, draft)) return { changes: [], result: draft };
    const value = { ...decision.value, changedById: person.id, changedAt: at };
    const own: readonly Change[] = [
      { kind: 'strategy_draft', value, tag: found.tag },
      { kind: 'audit', value: { at, by: person.id, action: decision.action, subject: draft.id } },
    ];
    return { changes: [...own, ...(decision.changes ?? [])], result: value };
  });
}

/** Refuses `edited_meanwhile` where a part says something else by now than its form was drawn from. */
export function assertSeen(part: { readonly revision: number } | undefined, seen: number): void {
  if ((part?.revision ?? 0) !== seen) throw new Refusal('edited_meanwhile');
}
