import { isValidWithin, mayAnswerFor } from '#bot/domain/initiative.ts';
import { requestStateIn } from '#bot/domain/initiative-status.ts';
import { isTakingAnswers } from '#bot/domain/is-taking-answers.ts';
import { hasRole } from '#bot/domain/person.ts';
import { isSettled, isUnderWay } from '#bot/domain/round.ts';
import { plusDays } from '#bot/domain/working-days.ts';
import type { DecisionReader } from '#bot/use-cases/decisions/decision-sight.ts';
import { visibleMeetings } from '#bot/use-cases/meetings/read-meetings.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { roundDesk } from './coordinator-desk.ts';
import { memberDesk } from './member-desk.ts';

type Awaiting = DecisionReader & { readonly at: string };

/**
 * Does anything wait for somebody, so that the tab begins with their own page? A status that is asked of them, an answer
 * they are to look at, and what waits for the word of a member of the steering group. For all others it is told by what is
 * read anyway.
 */
export async function isAwaited(ports: Ports, reader: Awaiting): Promise<boolean> {
  if (isAsked(reader) || hasNewAnswers(reader)) return true;
  if (!hasRole(reader.person, 'steering')) return false;
  const { asking, cases, toApprove, yearly } = await memberDesk(ports, reader, await heldMeetings(ports, reader));
  return [asking ?? [], cases, toApprove, yearly].some(({ length }) => length > 0);
}

function isAsked({ now, person, day, at }: Awaiting): boolean {
  const rounds = now.rounds.filter((round) => isTakingAnswers(round, at, now.partnership.timeZone));
  return now.initiatives
    .filter((initiative) => mayAnswerFor(initiative, person, day) && isValidWithin(initiative, [day, day]))
    .some(({ id }) => {
      const status = now.statuses.find(({ initiativeId }) => initiativeId === id) ?? null;
      const states = rounds.map((round) => requestStateIn(status, round.id));
      return states.some((state) => state !== null && !isSettled(state));
    });
}

function hasNewAnswers(reader: Awaiting): boolean {
  if (!hasRole(reader.person, 'coordinator')) return false;
  return reader.now.rounds.filter(isUnderWay).some((round) => roundDesk(reader, round).newIds.length > 0);
}

function heldMeetings(ports: Ports, { now, person, day, at }: Awaiting) {
  return visibleMeetings(ports, { now, person, at }, { from: plusDays(day, -183), before: plusDays(day, 1) });
}
