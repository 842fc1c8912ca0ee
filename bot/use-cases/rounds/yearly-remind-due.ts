import { endOfLocalDay, localDay } from '#bot/domain/local-time.ts';
import { isBefore } from '#bot/domain/round-instants.ts';
import { workingDaysBefore } from '#bot/domain/working-days.ts';
import { approvalNotices } from '#bot/use-cases/yearly/ask-approval.ts';
import { yearlyOf } from '#bot/use-cases/yearly/yearly-now.ts';
import type { DueHandler } from './due-work-now.ts';
import { nothingToSay, sayAll } from './say-all.ts';
import { waitForSendHours } from './wait-for-send-hours.ts';

/** Reminds those whose organisation has not answered about the edition that lies with them, until the day is past. */
export const yearlyRemindDue: DueHandler = (ports) => (due) =>
  sayAll(ports, due, async (found) => {
    const { partnershipId, work, at } = due;
    const about = await yearlyOf(ports, { partnershipId, roundId: work.aboutId });
    const answerBy = about?.yearly.answerBy ?? null;
    if (about?.yearly.state !== 'approving' || answerBy === null) return nothingToSay;
    // It was asked about again, with another day.
    const remindOn = workingDaysBefore(answerBy, 1, found.settings);
    const limit = endOfLocalDay(answerBy, found.zone);
    if (localDay(work.at, found.zone) < remindOn || !isBefore(at, limit)) return nothingToSay;
    const said = new Set(about.yearly.approvals.map(({ organisationId }) => organisationId));
    const left = about.now.partnership.organisations.map(({ id }) => id).filter((id) => !said.has(id));
    const asked = { number: about.yearly.edition, at, organisationIds: left, occasion: 'reminder' };
    return waitForSendHours(found, due, limit) ?? { intents: approvalNotices(about, asked), atEnd: [] };
  });
