import { missingIn } from '#bot/domain/asked-people.ts';
import { isTakingAnswers } from '#bot/domain/is-taking-answers.ts';
import type { LeavingSource } from '#bot/domain/leaving.ts';
import { localDay } from '#bot/domain/local-time.ts';
import type { Meeting } from '#bot/domain/meeting.ts';
import { newestAnswers } from '#bot/domain/minutes.ts';
import type { Person } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { plusDays } from '#bot/domain/working-days.ts';
import { longestCaseDays } from '#bot/domain/written-case.ts';
import type { PartnershipNow, Ports } from '#bot/use-cases/ports.ts';

export type LeavingNow = {
  readonly now: PartnershipNow;
  /** The partnership's local day, ISO date. */
  readonly day: string;
  readonly source: LeavingSource;
  /** Open rounds that still wait for what the leaver leads. */
  readonly waitingRoundIds: readonly string[];
};

/** How far ahead meetings are planned, and how long minutes wait for answers, in days: more than either ever is. */
const daysAhead = 800;
const daysOfMinutes = 120;

/** All that somebody has a part in and that is still open; its size follows what is open, never the years. */
export async function leavingNow(
  ports: Ports,
  { partnershipId, person, at }: { readonly partnershipId: string; readonly person: Person; readonly at: string },
): Promise<LeavingNow> {
  const now = await ports.partnerships.now(partnershipId);
  if (!now) throw new Refusal('no_partnership');
  const zone = now.partnership.timeZone;
  const day = localDay(at, zone);
  const open = now.rounds.filter((round) => isTakingAnswers(round, at, zone));
  const yearlyRound = now.rounds.findLast(({ kind, state }) => kind === 'yearly' && state !== 'cancelled');
  const { records } = ports;
  const [decisions, meetings, series, cases, drafts, next, yearly, minutesOf] = await Promise.all([
    records.openDecisions(partnershipId),
    records.meetings(partnershipId, { from: day, before: plusDays(day, daysAhead) }),
    records.meetingSeries(partnershipId),
    records.writtenCases(partnershipId, { from: plusDays(day, -longestCaseDays - 1), before: plusDays(day, 1) }),
    Promise.all(open.map(({ id }) => records.drafts(partnershipId, id))),
    records.strategyDraft(partnershipId),
    yearlyRound ? records.yearly(partnershipId, yearlyRound.id) : null,
    unansweredMinutes(ports, { partnershipId, personId: person.id, day }),
  ]);
  const awaited = open.map((round) => ({ roundId: round.id, ids: missingIn(now, round.id).map(({ id }) => id) }));
  const isLed = (id: string) => now.initiatives.some((each) => each.id === id && each.leadIds.includes(person.id));
  return {
    now,
    day,
    waitingRoundIds: awaited.filter(({ ids }) => ids.some(isLed)).map(({ roundId }) => roundId),
    source: {
      person,
      people: now.people,
      initiatives: now.initiatives,
      awaitedIds: awaited.flatMap(({ ids }) => ids),
      draftedIds: drafts.flat().flatMap((mark) => (mark.personId === person.id ? mark.initiativeId : [])),
      nextVersion: next?.value ?? null,
      decisions: decisions.filter(({ responsibleId }) => responsibleId === person.id),
      meetings: meetings.filter((meeting) => meeting.state === 'planned' && isIn(meeting, person)),
      series: series.map(({ value }) => value).filter((each) => isIn(each, person)),
      minutesOf,
      cases: cases.filter(
        ({ state, askedIds, answers }) =>
          state === 'open' && askedIds.includes(person.id) && !answers.some(({ personId }) => personId === person.id),
      ),
      yearly: yearly?.value ?? null,
    },
  };
}

function isIn({ chairId, participantIds }: Pick<Meeting, 'chairId' | 'participantIds'>, { id }: Person): boolean {
  return chairId === id || participantIds.includes(id);
}

type Asked = { readonly partnershipId: string; readonly personId: string; readonly day: string };

/** Recent meetings whose newest minutes wait for an answer of theirs. */
async function unansweredMinutes(ports: Ports, { partnershipId, personId, day }: Asked): Promise<readonly string[]> {
  const { records } = ports;
  const meetings = await records.meetings(partnershipId, {
    from: plusDays(day, -daysOfMinutes),
    before: plusDays(day, 1),
  });
  const found = await Promise.all(
    meetings.map(async ({ id }) => {
      const [newest] = await records.minutes(partnershipId, id);
      if (newest?.value.state !== 'sent' || !newest.value.memberIds.includes(personId)) return [];
      const answers = newestAnswers(await records.minutesAnswers(partnershipId, id, newest.value.version));
      return answers.some((answer) => answer.personId === personId) ? [] : [id];
    }),
  );
  return found.flat();
}
