import { maySeeMeeting } from '#bot/domain/may-see-meeting.ts';
import type { Meeting } from '#bot/domain/meeting.ts';
import { type Minutes, newestAnswers } from '#bot/domain/minutes.ts';
import { minutesDeadline, tallyOf } from '#bot/domain/minutes-states.ts';
import type { NoticeKind } from '#bot/domain/notice.ts';
import { isBefore } from '#bot/domain/round-instants.ts';
import { nextSendTime } from '#bot/domain/send-hours.ts';
import { namedIn, namedMeeting } from '#bot/domain/shown-minutes.ts';
import { minutesFor } from '#bot/use-cases/minutes/read-minutes.ts';
import { dropped, type Reader, type Said, type Scene } from './said.ts';

const minutesKinds = ['minutes_sent', 'minutes_reminder', 'minutes_remark', 'minutes_settled'] as const;
type MinutesKind = (typeof minutesKinds)[number];

export function isOfMinutes(kind: NoticeKind): kind is MinutesKind {
  return minutesKinds.some((each) => each === kind);
}

/** What somebody is told of a meeting's minutes, unless it has been overtaken by what happened since. */
export async function sayMinutes(scene: Scene, reader: Reader, kind: MinutesKind): Promise<Said> {
  const found = await minutesOf(scene);
  if (!found) return dropped('not_needed');
  if (found.minutes !== found.versions[0]) return dropped('superseded');
  if (kind === 'minutes_remark') return sayRemark(scene, found);
  if (kind === 'minutes_settled') return saySettled(scene, found);
  return sayToMember(scene, found, { ...reader, kind });
}

type Found = { readonly meeting: Meeting; readonly minutes: Minutes; readonly versions: readonly Minutes[] };

async function minutesOf({ ports, intent, now }: Scene): Promise<Found | null> {
  if (intent.meetingId === null) return null;
  const [meeting, tagged] = await Promise.all([
    ports.records.meeting(now.partnership.id, intent.meetingId),
    ports.records.minutes(now.partnership.id, intent.meetingId),
  ]);
  const versions = tagged.map(({ value }) => value);
  const minutes = versions.find(({ version }) => version === intent.version);
  return meeting && minutes ? { meeting: meeting.value, minutes, versions } : null;
}

type Told = Reader & { readonly kind: 'minutes_sent' | 'minutes_reminder' };

/** To one who is to approve: their own view, as long as they can answer. */
async function sayToMember(scene: Scene, found: Found, { person, kind }: Told): Promise<Said> {
  const { ports, now, at, day } = scene;
  const { meeting, minutes } = found;
  if (!maySeeMeeting(person, meeting, { initiatives: now.initiatives, day })) return dropped('not_a_member');
  if (minutes.state !== 'sent' || !isBefore(at, minutesDeadline(minutes, now.partnership.timeZone))) {
    return dropped('not_needed');
  }
  const shown = await minutesFor(ports, { ...found, reader: person, now, at });
  if (!shown) return dropped('not_needed');
  return shown.mine === null ? { kind, minutes: shown } : dropped('answered');
}

/** A remark as it stands now: one that was taken back needs no correction. */
async function sayRemark({ ports, intent, now }: Scene, { meeting, minutes }: Found): Promise<Said> {
  const answers = await ports.records.minutesAnswers(now.partnership.id, minutes.meetingId, minutes.version);
  const newest = newestAnswers(answers).find(({ personId }) => personId === intent.aboutPersonId);
  if (newest?.answer !== 'remark' || newest.at !== intent.createdAt) return dropped('superseded');
  const { name } = namedIn(now.people)(newest.personId);
  return {
    kind: 'minutes_remark',
    meeting: namedMeeting(meeting),
    version: minutes.version,
    byName: name,
    note: newest.note,
  };
}

async function saySettled({ ports, now }: Scene, { meeting, minutes }: Found): Promise<Said> {
  const { state, version, approvedBy } = minutes;
  if (state !== 'approved' && state !== 'unsettled') return dropped('superseded');
  const answers = newestAnswers(await ports.records.minutesAnswers(now.partnership.id, minutes.meetingId, version));
  const named = namedIn(now.people);
  return {
    kind: 'minutes_settled',
    meeting: namedMeeting(meeting),
    ...{ version, state, approvedBy },
    silent: tallyOf(minutes, answers).silent.map((id) => named(id).name),
    remarks: answers
      .filter(({ answer }) => answer === 'remark')
      .map(({ personId, note }) => ({ name: named(personId).name, note })),
  };
}

/** To the group's channel: that they are approved and where they are, and nothing of what they say. */
export async function sayMinutesApproved(scene: Scene): Promise<Said> {
  const found = await minutesOf(scene);
  if (found?.minutes.state !== 'approved') return dropped('not_needed');
  return { kind: 'minutes_approved', meeting: namedMeeting(found.meeting) };
}

/**
 * Until when (ISO instant) a channel waits to be told, or null where it is told now: a deadline falls at midnight, and
 * that minutes are approved is no news for the night.
 */
export function waitsUntil({ intent, settings, now, at }: Scene): string | null {
  if (intent.kind !== 'minutes_approved') return null;
  const until = nextSendTime(at, settings, now.partnership.timeZone);
  return until === at ? null : until;
}
