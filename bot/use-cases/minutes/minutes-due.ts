import { isSameWork } from '#bot/domain/due-work.ts';
import type { Meeting } from '#bot/domain/meeting.ts';
import type { Minutes } from '#bot/domain/minutes.ts';
import { readersOf } from '#bot/domain/minutes-members.ts';
import { minutesAfter, minutesDeadline, tallyOf } from '#bot/domain/minutes-states.ts';
import { type Delivery, intentOf, meetingScope } from '#bot/domain/notice.ts';
import { isBefore } from '#bot/domain/round-instants.ts';
import { committed, type Decision } from '#bot/use-cases/committed.ts';
import type { PartnershipNow, Ports } from '#bot/use-cases/ports.ts';
import { type Change, mostRowsInCommit } from '#bot/use-cases/records.ts';
import type { Due, DueHandler } from '#bot/use-cases/rounds/due-work-now.ts';
import type { Tagged } from '#bot/use-cases/tagged.ts';
import { whenSettled } from './when-settled.ts';

/** Sends a version to those who are to approve it and to those who missed the meeting; nobody gets it twice. */
export const minutesSentDue: DueHandler = (ports) => (due) => tellMembers(ports, due, 'minutes_sent');

/** Reminds those who have not answered, the working day before the last. */
export const minutesReminderDue: DueHandler = (ports) => (due) => tellMembers(ports, due, 'minutes_reminder');

/** Approves a version at its deadline, or says that it was not; the coordinators are told, and the channel. */
export const minutesDeadlineDue: DueHandler = (ports) => (due) =>
  committed(ports, due.partnershipId, async () => {
    const found = await versionDue(ports, due);
    if (!found) return { changes: [], result: undefined };
    const { version, meeting, now } = found;
    const done: Change = { kind: 'due_done', value: due.work };
    if (version?.value.state !== 'sent' || !meeting) return { changes: [done], result: undefined };
    const { meetingId, version: number } = version.value;
    const [answers, deliveries] = await Promise.all([
      ports.records.minutesAnswers(due.partnershipId, meetingId, number),
      ports.records.deliveries(due.partnershipId, meetingScope(meetingId)),
    ]);
    const reached = reachedBy(deliveries, number);
    const value = minutesAfter(version.value, { kind: 'fell_due', answers, reached, at: due.at });
    const following = await whenSettled(ports, { meeting, now }, { minutes: value, at: due.at });
    return { changes: [done, { kind: 'minutes', value, tag: version.tag }, ...following], result: undefined };
  });

/** Those who got a version, or the reminder of it. */
function reachedBy(deliveries: readonly Delivery[], version: number): readonly string[] {
  return deliveries.flatMap(({ state, intent: { kind, version: of, recipient } }) => {
    const isAsked = kind === 'minutes_sent' || kind === 'minutes_reminder';
    return isAsked && of === version && state === 'sent' && recipient.kind === 'person' ? [recipient.personId] : [];
  });
}

type VersionDue = {
  readonly now: PartnershipNow;
  readonly meeting: Meeting | null;
  /** Null where a newer one took its place, or there is none. */
  readonly version: Tagged<Minutes> | null;
};

/** What the work is about, read anew; null where somebody has done it meanwhile. */
async function versionDue(ports: Ports, { partnershipId, work }: Due): Promise<VersionDue | null> {
  const [now, meeting, versions, works] = await Promise.all([
    ports.partnerships.now(partnershipId),
    ports.records.meeting(partnershipId, work.aboutId),
    ports.records.minutes(partnershipId, work.aboutId),
    ports.records.dueAbout(partnershipId, work.aboutId),
  ]);
  if (!now || !works.some((each) => isSameWork(each, work))) return null;
  const newest = versions[0];
  return { now, meeting: meeting?.value ?? null, version: newest?.value.version === work.step ? newest : null };
}

/** Each is two rows, and a few are left for the end of the work. */
const sendsInCommit = Math.floor((mostRowsInCommit - 10) / 2);

async function tellMembers(ports: Ports, due: Due, kind: 'minutes_sent' | 'minutes_reminder'): Promise<void> {
  const { partnershipId, work, at } = due;
  const next = async (): Promise<Decision<boolean>> => {
    const found = await versionDue(ports, due);
    if (!found) return { changes: [], result: true };
    const deliveries = await ports.records.deliveries(partnershipId, meetingScope(work.aboutId));
    const decided = new Set(deliveries.map(({ intent }) => intent.id));
    const left = [
      ...(await membersLeft(ports, due, found)),
      ...(kind === 'minutes_sent' ? await readersLeft(ports, due, found) : []),
    ]
      .map((personId) =>
        intentOf({
          kind,
          recipient: { kind: 'person', personId },
          meetingId: work.aboutId,
          version: work.step,
          createdAt: at,
        }),
      )
      .filter(({ id }) => !decided.has(id));
    const sends = left.slice(0, sendsInCommit).map((value): Change => ({ kind: 'send', value }));
    if (left.length > sendsInCommit) return { changes: sends, result: false };
    return { changes: [{ kind: 'due_done', value: work }, ...sends], result: true };
  };
  while (!(await committed(ports, partnershipId, next)));
}

/** The version while it can be answered: not once it is settled, replaced or past its last day, as after an outage. */
function answerable({ at }: Due, { now, version }: VersionDue): Minutes | null {
  const minutes = version?.value;
  if (minutes?.state !== 'sent' || !isBefore(at, minutesDeadline(minutes, now.partnership.timeZone))) return null;
  return minutes;
}

/** Those who have still to answer. */
async function membersLeft(ports: Ports, due: Due, found: VersionDue): Promise<readonly string[]> {
  const minutes = answerable(due, found);
  if (!minutes) return [];
  const answers = await ports.records.minutesAnswers(due.partnershipId, minutes.meetingId, minutes.version);
  return tallyOf(minutes, answers).silent;
}

/** Those who only read it. */
async function readersLeft(ports: Ports, due: Due, found: VersionDue): Promise<readonly string[]> {
  const { now, meeting } = found;
  const minutes = answerable(due, found);
  if (!minutes || !meeting) return [];
  const text = await ports.records.minutesText(due.partnershipId, minutes.meetingId, minutes.version);
  const roll = { absent: text?.absent ?? [], senderId: minutes.sentById };
  const readers = readersOf(meeting, roll, { ...now, day: meeting.date });
  return readers.filter((id) => !minutes.memberIds.includes(id));
}
