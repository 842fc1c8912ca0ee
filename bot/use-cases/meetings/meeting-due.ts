import { onTimeOrTelling } from '#bot/domain/channel-hours.ts';
import { type DueWork, isSameWork } from '#bot/domain/due-work.ts';
import { meetingEnd, meetingStart } from '#bot/domain/meeting-moments.ts';
import { meetingAfter } from '#bot/domain/meeting-states.ts';
import { isBefore } from '#bot/domain/round-instants.ts';
import { committed } from '#bot/use-cases/committed.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import { clock, type Due, type DueHandler } from '#bot/use-cases/rounds/due-work-now.ts';
import { changesAfterHeld } from './after-held.ts';
import { refreshedPosts } from './meeting-notices.ts';
import { type MeetingNow, meetingNow } from './meeting-now.ts';
import { changeTold, noticeTold } from './meeting-told.ts';

/** Tells what a step of the meeting's plan says. After an outage only the newest step is told, and none once it has begun. */
export const meetingNoticeDue: DueHandler = (ports) => (due) =>
  ending(ports, due, async (found) => {
    const { value: meeting } = found.meeting;
    const isOver = meeting.state !== 'planned' || !isBefore(due.at, meetingStart(meeting));
    if (isOver || isSuperseded(found, due)) return [];
    return waitForHours(found, due) ?? noticeTold(ports, found, due);
  });

/** Tells that the meeting has changed, as long as it or what became of it is still ahead. */
export const meetingChangedDue: DueHandler = (ports) => (due) =>
  ending(ports, due, async (found) => {
    const { value: meeting } = found.meeting;
    if (meeting.state === 'held' || !isBefore(due.at, meetingStart(meeting))) return [];
    return waitForHours(found, due) ?? changeTold(ports, found, due);
  });

/** Marks the meeting as held once it has ended, and whatever follows from that. */
export const meetingOverDue: DueHandler = (ports) => (due) =>
  ending(ports, due, async (found) => {
    const { value: meeting, tag } = found.meeting;
    const { partnershipId, at } = due;
    if (meeting.state !== 'planned' || isBefore(at, meetingEnd(meeting))) return [];
    const held = meetingAfter(meeting, { kind: 'hold' }).meeting;
    return [
      { kind: 'meeting', value: held, before: meeting, tag },
      { kind: 'audit', value: { at, by: clock, action: 'meeting_held', subject: meeting.id } },
      ...refreshedPosts(found, { meetingId: meeting.id, at }),
      ...(await changesAfterHeld(ports, { partnershipId, found, at })),
    ];
  });

/** Ends the work with what it leads to, in one commit; where somebody has done it meanwhile there is nothing to do. */
function ending(ports: Ports, due: Due, decide: (found: MeetingNow) => Promise<readonly Change[]>): Promise<void> {
  const { partnershipId, work } = due;
  const done: Change = { kind: 'due_done', value: work };
  return committed(ports, partnershipId, async () => {
    const found = await meetingNow(ports, { partnershipId, meetingId: work.aboutId });
    if (!found) return { changes: [done], result: undefined };
    if (!found.work.some((each) => isSameWork(each, work))) return { changes: [], result: undefined };
    return { changes: [done, ...(await decide(found))], result: undefined };
  });
}

/** Does a later step fall due now as well? */
function isSuperseded({ work: others }: MeetingNow, { work, at }: Due): boolean {
  return others.some((other) => other.kind === work.kind && isBefore(work.at, other.at) && !isBefore(at, other.at));
}

/** Puts off what is late, because the clock was stopped, to the channels' hours; null where it may be told now. */
function waitForHours({ meeting: { value }, settings }: MeetingNow, { work, at }: Due): readonly Change[] | null {
  const about = { zone: value.timeZone, limit: meetingStart(value) };
  const next = onTimeOrTelling({ at, dueAt: work.at }, settings, about);
  const later: DueWork = { ...work, at: next };
  return next === at ? null : [{ kind: 'due', value: later }];
}
