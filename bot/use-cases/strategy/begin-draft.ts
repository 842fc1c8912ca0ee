import { Refusal } from '#bot/domain/refusal.ts';
import { draftOf, isDraftOver, type StrategyDraft } from '#bot/domain/strategy-draft.ts';
import { committed } from '#bot/use-cases/committed.ts';
import { coordinating } from '#bot/use-cases/coordinating.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import type { StrategyQuestion } from './read-strategy.ts';

/** Begins the next version as a copy of the one in force. Where one is begun already, it is that one. */
export function beginDraft(ports: Ports) {
  return async (question: StrategyQuestion & { readonly formId: string }): Promise<StrategyDraft> => {
    const { identity, partnershipId, formId, at } = question;
    const { person } = await coordinating(ports, identity, partnershipId);
    return committed(ports, partnershipId, async () => {
      const [before, now] = await Promise.all([
        ports.records.strategyDraft(partnershipId),
        ports.partnerships.now(partnershipId),
      ]);
      if (!now) throw new Refusal('no_partnership');
      // Sent again after it was taken into use, it begins no other one.
      if (before && (!isDraftOver(before.value) || before.value.id === formId)) {
        return { changes: [], result: before.value };
      }
      const { strategy } = now.partnership;
      const value = draftOf({ id: formId, strategy, initiatives: now.initiatives, by: person.id, at });
      const audit = { at, by: person.id, action: 'strategy_draft_begun', subject: value.id } as const;
      const changes: readonly Change[] = [
        { kind: 'strategy_draft', value, tag: before?.tag ?? null },
        { kind: 'audit', value: audit },
      ];
      return { changes, result: value };
    });
  };
}
