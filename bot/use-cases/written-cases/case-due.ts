import { isSameWork } from '#bot/domain/due-work.ts';
import { endOfLocalDay } from '#bot/domain/local-time.ts';
import { isBefore } from '#bot/domain/round-instants.ts';
import type { WrittenCase } from '#bot/domain/written-case.ts';
import { committed } from '#bot/use-cases/committed.ts';
import type { PartnershipNow, Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import type { Due, DueHandler } from '#bot/use-cases/rounds/due-work-now.ts';
import type { Tagged } from '#bot/use-cases/tagged.ts';
import { noticesOf } from './send-case.ts';
import { settledCase } from './settle-case.ts';

/** Reminds those who have not answered; not once the last day is over, as after an outage. */
export const caseReminderDue: DueHandler = (ports) => (due) =>
  ending(ports, due, async ({ now, found }) => {
    const { value } = found;
    if (!isBefore(due.at, endOfLocalDay(value.answerBy, now.partnership.timeZone))) return [];
    const silent = value.askedIds.filter((id) => !value.answers.some(({ personId }) => personId === id));
    return noticesOf(value, { kind: 'case_reminder', to: silent, at: due.at });
  });

/** Ends a case with its last day. */
export const caseDeadlineDue: DueHandler = (ports) => (due) =>
  ending(ports, due, async ({ now, found }) => {
    const { changes } = await settledCase(ports, { now, found, written: found.value, byId: null, at: due.at });
    return changes;
  });

type CaseDue = { readonly now: PartnershipNow; readonly found: Tagged<WrittenCase> };

/** Ends the work with what it leads to, in one commit; nothing where the case is over, or somebody did it meanwhile. */
function ending(
  ports: Ports,
  { partnershipId, work }: Due,
  decide: (scene: CaseDue) => Promise<readonly Change[]>,
): Promise<void> {
  return committed(ports, partnershipId, async () => {
    const [now, found, works] = await Promise.all([
      ports.partnerships.now(partnershipId),
      ports.records.writtenCase(partnershipId, work.aboutId),
      ports.records.dueAbout(partnershipId, work.aboutId),
    ]);
    if (!works.some((each) => isSameWork(each, work))) return { changes: [], result: undefined };
    const done: Change = { kind: 'due_done', value: work };
    if (!now || found?.value.state !== 'open') return { changes: [done], result: undefined };
    return { changes: [done, ...(await decide({ now, found }))], result: undefined };
  });
}
