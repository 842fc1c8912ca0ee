import { endOfLocalDay, localDay } from '#bot/domain/local-time.ts';
import { intentOf } from '#bot/domain/notice.ts';
import { hasRole } from '#bot/domain/person.ts';
import { isBefore } from '#bot/domain/round-instants.ts';
import { workingDaysBefore } from '#bot/domain/working-days.ts';
import { yearlyOf } from '#bot/use-cases/yearly/yearly-now.ts';
import type { DueHandler } from './due-work-now.ts';
import { nothingToSay, sayAll } from './say-all.ts';
import { waitForSendHours } from './wait-for-send-hours.ts';

/** Tells the coordinators that a yearly status' last day is near, while it is a draft and the day is not past. */
export const yearlyCutOffDue: DueHandler = (ports) => (due) =>
  sayAll(ports, due, async (found) => {
    const { partnershipId, work, at } = due;
    const about = await yearlyOf(ports, { partnershipId, roundId: work.aboutId });
    if (about?.yearly.state !== 'draft') return nothingToSay;
    const { cutOffOn } = about.yearly;
    const limit = endOfLocalDay(cutOffOn, found.zone);
    // It was given another last day.
    const isEarly = localDay(work.at, found.zone) < workingDaysBefore(cutOffOn, 1, found.settings);
    if (isEarly || !isBefore(at, limit)) return nothingToSay;
    const coordinators = found.now.people.filter((person) => hasRole(person, 'coordinator'));
    const intents = coordinators.map(({ id }) => {
      const recipient = { kind: 'person', personId: id } as const;
      return intentOf({ kind: 'yearly_cut_off', recipient, roundId: work.aboutId, createdAt: at, occasion: cutOffOn });
    });
    return waitForSendHours(found, due, limit) ?? { intents, atEnd: [] };
  });
