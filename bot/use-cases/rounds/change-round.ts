import type { AuditAction } from '#bot/domain/audit-line.ts';
import type { Identity, Person } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { Round } from '#bot/domain/round.ts';
import { committed } from '#bot/use-cases/committed.ts';
import { coordinating } from '#bot/use-cases/coordinating.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import { type RoundNow, roundNow } from './round-now.ts';

/** Which round of which partnership, who asks, and when (ISO instant). */
export type RoundQuestion = {
  readonly identity: Identity;
  readonly partnershipId: string;
  readonly roundId: string;
  readonly at: string;
};

/** The round as it becomes, and all that follows from it in the same commit. */
export type RoundDecision = {
  readonly round: Round;
  readonly action: AuditAction;
  readonly changes: readonly Change[];
};

export type RoundChange = RoundNow & { readonly caller: Person };

/**
 * What a coordinator decides about a round, audited in the same commit, and decided again where somebody else's write
 * came between. Refuses `unknown_person`, `not_allowed` and `no_such_round`, besides what `decide` refuses.
 */
export async function changeRound(
  ports: Ports,
  question: RoundQuestion,
  decide: (found: RoundChange) => RoundDecision | Promise<RoundDecision>,
): Promise<Round> {
  const { partnershipId, roundId, at } = question;
  const { person } = await coordinating(ports, question.identity, partnershipId);
  return committed(ports, partnershipId, async () => {
    const found = await roundNow(ports, question);
    if (!found) throw new Refusal('no_such_round');
    const { round, action, changes } = await decide({ ...found, caller: person });
    const audit = { at, by: person.id, action, subject: roundId };
    const own: readonly Change[] = [
      { kind: 'round', value: round, tag: found.round.tag },
      { kind: 'audit', value: audit },
    ];
    return { changes: [...own, ...changes], result: round };
  });
}
