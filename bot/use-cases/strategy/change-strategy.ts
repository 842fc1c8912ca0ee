import type { AuditAction } from '#bot/domain/audit-line.ts';
import type { Partnership } from '#bot/domain/partnership.ts';
import type { Identity } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { committed } from '#bot/use-cases/committed.ts';
import { coordinating } from '#bot/use-cases/coordinating.ts';
import type { Ports } from '#bot/use-cases/ports.ts';

export type StrategyQuestion = { readonly identity: Identity; readonly partnershipId: string; readonly at: string };

type Decided = { readonly value: Partnership; readonly action: AuditAction };

/** What a coordinator decides about the strategy, audited in the same commit. */
export async function changeStrategy(
  ports: Ports,
  { identity, partnershipId, at }: StrategyQuestion,
  decide: (partnership: Partnership) => Decided | Promise<Decided>,
): Promise<Partnership> {
  const { person } = await coordinating(ports, identity, partnershipId);
  return committed(ports, partnershipId, async () => {
    const found = await ports.records.taggedPartnership(partnershipId);
    if (!found) throw new Refusal('no_partnership');
    const { value, action } = await decide(found.value);
    const changes = [
      { kind: 'partnership', value, tag: found.tag },
      { kind: 'audit', value: { at, by: person.id, action, subject: value.strategy.id } },
    ] as const;
    return { changes, result: value };
  });
}
