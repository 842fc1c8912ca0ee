import { localDay } from '#bot/domain/local-time.ts';
import { type GroupQuestion, maySeeMeeting } from '#bot/domain/may-see-meeting.ts';
import type { Meeting } from '#bot/domain/meeting.ts';
import type { Minutes } from '#bot/domain/minutes.ts';
import { hasRole, type Identity, type Person } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { admit } from '#bot/use-cases/admit.ts';
import { unchangedMeeting } from '#bot/use-cases/meetings/unchanged-meeting.ts';
import type { PartnershipNow, Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import type { Tagged } from '#bot/use-cases/tagged.ts';

/** Which meeting's minutes, who asks, and when (ISO instant). */
export type MinutesQuestion = {
  readonly identity: Identity;
  readonly partnershipId: string;
  readonly meetingId: string;
  readonly at: string;
};

/** A meeting somebody may see, and what its minutes stand on. */
export type MinutesScene = {
  readonly person: Person;
  readonly meeting: Meeting;
  /** Its row as it was read, for what is committed. */
  readonly guard: Change;
  readonly now: PartnershipNow;
  readonly question: GroupQuestion;
  /** Newest first. */
  readonly versions: readonly Tagged<Minutes>[];
};

/** Read anew. Refuses `unknown_person`, and `no_such_meeting` also to whoever may not see it. */
export async function minutesScene(ports: Ports, asked: MinutesQuestion): Promise<MinutesScene> {
  const { identity, partnershipId, meetingId, at } = asked;
  const { person } = await admit(ports, identity, partnershipId);
  const meeting = await ports.records.meeting(partnershipId, meetingId);
  const [now, versions] = await Promise.all([
    ports.partnerships.now(partnershipId),
    ports.records.minutes(partnershipId, meetingId),
  ]);
  if (!meeting || !now) throw new Refusal('no_such_meeting');
  const question = { initiatives: now.initiatives, day: localDay(at, now.partnership.timeZone) };
  if (!maySeeMeeting(person, meeting.value, question)) throw new Refusal('no_such_meeting');
  return { person, meeting: meeting.value, guard: unchangedMeeting(meeting), now, question, versions };
}

/** As `minutesScene`, for a coordinator; refuses `not_allowed` to everybody else. */
export async function writingMinutes(ports: Ports, asked: MinutesQuestion): Promise<MinutesScene> {
  const { person } = await admit(ports, asked.identity, asked.partnershipId);
  if (!hasRole(person, 'coordinator')) throw new Refusal('not_allowed');
  return minutesScene(ports, asked);
}
