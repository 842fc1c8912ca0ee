import { strategyOf } from '#bot/domain/partnership.ts';
import { isBefore, localInstant } from '#bot/domain/round-instants.ts';
import { type DueHandler, isSuperseded } from './due-work-now.ts';
import { nothingToSay, sayAll } from './say-all.ts';
import { toCoordinators } from './to-coordinators.ts';
import { waitForSendHours } from './wait-for-send-hours.ts';

/** Asks the coordinators for the goals that nobody has judged yet, up to the day of the meeting. */
export const goalSummariesDue: DueHandler = (ports) => (due) =>
  sayAll(ports, due, async (found) => {
    const { now, round, zone } = found;
    const { state, meetingOn } = round.value;
    if (!['open', 'closing', 'closed'].includes(state) || isSuperseded(found, due)) return nothingToSay;
    const written = await ports.records.goalSummaries(due.partnershipId, round.value.id);
    const judged = new Set(written.map(({ value }) => value.goalId));
    if (strategyOf(now.partnership, round.value).goals.every(({ id }) => judged.has(id))) return nothingToSay;
    const limit = meetingOn === null ? endOfTime : localInstant(meetingOn, '00:00', zone);
    if (!isBefore(due.at, limit)) return nothingToSay;
    return waitForSendHours(found, due, limit) ?? { intents: toCoordinators(found, due, 'goal_summaries'), atEnd: [] };
  });

/** Without a meeting it is never too late. */
const endOfTime = '9999-12-31T00:00:00.000Z';
