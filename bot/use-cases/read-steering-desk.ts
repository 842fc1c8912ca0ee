import { nameOn } from '#bot/domain/initiative.ts';
import { helpWanted } from '#bot/domain/initiative-status.ts';
import { localDay } from '#bot/domain/local-time.ts';
import type { Meeting } from '#bot/domain/meeting.ts';
import { meetingStart } from '#bot/domain/meeting-moments.ts';
import { type Minutes, newestAnswers } from '#bot/domain/minutes.ts';
import type { Person } from '#bot/domain/person.ts';
import { isBefore } from '#bot/domain/round-instants.ts';
import { plusDays } from '#bot/domain/working-days.ts';
import { type WrittenCase, waitsFor } from '#bot/domain/written-case.ts';
import { visibleMeetings } from '#bot/use-cases/meetings/read-meetings.ts';
import type { PartnershipNow, Ports } from '#bot/use-cases/ports.ts';
import { type PackDesk, type PackQuestion, readPackDesk } from './packs/read-pack-desk.ts';

/** What needs a member of the steering group, and what comes next. */
export type SteeringDesk = {
  readonly packs: PackDesk;
  /** Names of the initiatives whose newest answer asks the steering group, in the strategy's order. */
  readonly asking: readonly Asking[];
  /** Minutes that wait for their word, by the day they are to have it. */
  readonly toApprove: readonly { readonly meeting: Meeting; readonly minutes: Minutes }[];
  /** Written cases (*skriftlig behandling*) that wait for their answer, oldest first. */
  readonly cases: readonly WrittenCase[];
  /** The next meeting they may see that has not begun, or null. */
  readonly nextMeeting: Meeting | null;
};

export type Asking = { readonly id: string; readonly name: string; readonly nameEn: string | null };

/** Minutes are answered within weeks of their meeting; a half year is looked back. */
const daysBack = 183;
const daysAhead = 366;

/** Refuses `unknown_person`. */
export function readSteeringDesk(ports: Ports) {
  return async (question: PackQuestion): Promise<SteeringDesk> => {
    const packs = await readPackDesk(ports)(question);
    const { now, person } = packs;
    const day = localDay(question.at, now.partnership.timeZone);
    const period = { from: plusDays(day, -daysBack), before: plusDays(day, daysAhead) };
    const meetings = await visibleMeetings(ports, { now, person, at: question.at }, period);
    const coming = meetings
      .filter(({ state }) => state === 'planned')
      .map((meeting) => ({ meeting, at: meetingStart(meeting) }));
    return {
      packs,
      asking: askingSteering(now, day),
      cases: await casesWaiting(ports, { now, person, day }),
      toApprove: await minutesWaiting(ports, { now, person, day }, meetings),
      nextMeeting: coming.find(({ at }) => isBefore(question.at, at))?.meeting ?? null,
    };
  };
}

/** Words, names and of whom something is asked are seen by all; the texts are for the pack. */
export function askingSteering({ initiatives, statuses }: PartnershipNow, day: string): readonly Asking[] {
  return initiatives
    .filter(({ id }) => helpWanted(statuses.find(({ initiativeId }) => initiativeId === id) ?? null) === 'steering')
    .toSorted((a, b) => a.order - b.order)
    .map((initiative) => ({ id: initiative.id, ...nameOn(initiative, day) }));
}

export async function casesWaiting(ports: Ports, { now, person, day }: Waiting): Promise<readonly WrittenCase[]> {
  const period = { from: plusDays(day, -daysBack), before: plusDays(day, 1) };
  const cases = await ports.records.writtenCases(now.partnership.id, period);
  return cases.filter((written) => waitsFor(person, written, day));
}

export type Waiting = { readonly now: PartnershipNow; readonly person: Person; readonly day: string };

/** Among these meetings: the minutes that wait for somebody's word. */
export async function minutesWaiting(
  ports: Ports,
  { now, person, day }: Waiting,
  meetings: readonly Meeting[],
): Promise<SteeringDesk['toApprove']> {
  const { id: partnershipId } = now.partnership;
  const held = meetings.filter(({ state, date }) => state !== 'cancelled' && date <= day);
  const found = await Promise.all(
    held.map(async (meeting) => {
      const [newest] = await ports.records.minutes(partnershipId, meeting.id);
      const minutes = newest?.value;
      if (minutes?.state !== 'sent' || !minutes.memberIds.includes(person.id)) return [];
      const answers = await ports.records.minutesAnswers(partnershipId, meeting.id, minutes.version);
      return newestAnswers(answers).some(({ personId }) => personId === person.id) ? [] : [{ meeting, minutes }];
    }),
  );
  return found
    .flat()
    .toSorted((a, b) => Number(a.minutes.dueOn > b.minutes.dueOn) - Number(a.minutes.dueOn < b.minutes.dueOn));
}
