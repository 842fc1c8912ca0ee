import type { AuditAction } from '#bot/domain/audit-line.ts';
import type { Initiative } from '#bot/domain/initiative.ts';
import { localDay } from '#bot/domain/local-time.ts';
import type { StrategyChoices } from '#bot/domain/parse-strategy.ts';
import { stillHere } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { committed } from '#bot/use-cases/committed.ts';
import { coordinating } from '#bot/use-cases/coordinating.ts';
import { initiativeVersion } from '#bot/use-cases/fingerprint.ts';
import type { PartnershipNow, Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import type { Tagged } from '#bot/use-cases/tagged.ts';
import type { StrategyQuestion } from './read-strategy.ts';

/** Which initiative, and the version of it that the form was drawn from. */
export type InitiativeQuestion = StrategyQuestion & { readonly initiativeId: string; readonly seen: string };

export type FoundInitiative = {
  readonly now: PartnershipNow;
  readonly initiative: Tagged<Initiative>;
  readonly day: string;
};

type Decided = {
  readonly value: Initiative;
  readonly action: AuditAction;
  readonly changes?: readonly Change[];
};

/**
 * What a coordinator decides of an initiative, audited in the same commit. Refuses `no_such_initiative`, and
 * `edited_meanwhile` where it says something else by now than the form was drawn from; the same decision twice is one.
 */
export async function changeInitiative(
  ports: Ports,
  question: InitiativeQuestion,
  decide: (found: FoundInitiative) => Decided,
): Promise<Initiative> {
  const { identity, partnershipId, initiativeId, seen, at } = question;
  const { person } = await coordinating(ports, identity, partnershipId);
  return committed(ports, partnershipId, async () => {
    const [now, tagged] = await Promise.all([
      ports.partnerships.now(partnershipId),
      ports.records.taggedInitiatives(partnershipId),
    ]);
    const found = tagged.find(({ initiative }) => initiative.value.id === initiativeId);
    if (!now || !found) throw new Refusal('no_such_initiative');
    const { initiative } = found;
    const day = localDay(at, now.partnership.timeZone);
    const { value, action, changes = [] } = decide({ now, initiative, day });
    if (initiativeVersion(value) === initiativeVersion(initiative.value)) return { changes: [], result: value };
    if (initiativeVersion(initiative.value) !== seen) throw new Refusal('edited_meanwhile');
    const own: readonly Change[] = [
      { kind: 'initiative', value, tag: initiative.tag },
      { kind: 'audit', value: { at, by: person.id, action, subject: initiativeId } },
    ];
    return { changes: [...own, ...changes], result: value };
  });
}

/** What may be chosen in a form about an initiative of the version in force. */
export function choicesIn({ partnership, people }: PartnershipNow): StrategyChoices {
  return {
    goalIds: partnership.strategy.goals.map(({ id }) => id),
    organisationIds: partnership.organisations.map(({ id }) => id),
    personIds: stillHere(people).map(({ id }) => id),
  };
}
