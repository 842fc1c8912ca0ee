import type { AuditAction } from '#bot/domain/audit-line.ts';
import { roundWork } from '#bot/domain/due-work.ts';
import { maySeeDraft } from '#bot/domain/may-see-yearly.ts';
import { hasRole } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { isBefore, localInstant } from '#bot/domain/round-instants.ts';
import { workingDaysBefore } from '#bot/domain/working-days.ts';
import type { Yearly } from '#bot/domain/yearly.ts';
import { committed } from '#bot/use-cases/committed.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import type { RoundQuestion } from '#bot/use-cases/rounds/change-round.ts';
import { type YearlyNow, yearlyNow } from './yearly-now.ts';

/** What becomes of a yearly status, and what goes with it in the same commit; null changes nothing. */
export type YearlyStep<Result> = {
  readonly next: Yearly | null;
  readonly action: AuditAction;
  /** What of it, in the audit line: ids alone. */
  readonly about: string | number;
  readonly also: readonly Change[];
  readonly result: Result;
};

/** Decides about a yearly status on what stands there then, and commits it with its audit line. */
export function changeYearly<Result>(
  ports: Ports,
  question: RoundQuestion,
  decide: (found: YearlyNow) => YearlyStep<Result> | Promise<YearlyStep<Result>>,
): Promise<Result> {
  const { partnershipId, roundId, at } = question;
  return committed(ports, partnershipId, async () => {
    const found = await yearlyNow(ports, question);
    const { next, action, about, also, result } = await decide(found);
    if (next === null) return { changes: [], result };
    const audit = { at, by: found.person.id, action, subject: `${roundId}/${about}` } as const;
    const changes = [
      { kind: 'yearly', value: next, tag: found.tag },
      { kind: 'audit', value: audit },
      ...also,
      ...(await cutOffWork(ports, found, { next, at })),
    ] as const;
    return { changes, result };
  });
}

/** When it is begun, or given another last day: the coordinators hear of it the working day before, at nine. */
async function cutOffWork(
  ports: Ports,
  { now: { partnership }, yearly, tag }: YearlyNow,
  { next, at }: { readonly next: Yearly; readonly at: string },
): Promise<readonly Change[]> {
  if (tag !== null && next.cutOffOn === yearly.cutOffOn) return [];
  const { value: settings } = await ports.records.settings(partnership.id);
  const day = workingDaysBefore(next.cutOffOn, 1, settings);
  const tellAt = localInstant(day, '09:00', partnership.timeZone);
  return isBefore(at, tellAt) ? [{ kind: 'due', value: roundWork(next.roundId, 'yearly_cut_off', tellAt) }] : [];
}

/** Refuses `not_allowed` to whoever may see a draft and does not coordinate, and to all others as if there was none. */
export function requireCoordinator({ person, yearly }: YearlyNow): void {
  if (hasRole(person, 'coordinator')) return;
  throw new Refusal(maySeeDraft(person, yearly) ? 'not_allowed' : 'no_such_yearly');
}
