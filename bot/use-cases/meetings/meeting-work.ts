import type { DueWork } from '#bot/domain/due-work.ts';
import type { Meeting } from '#bot/domain/meeting.ts';
import { knownOf } from '#bot/domain/meeting-revision.ts';
import type { MeetingChange } from '#bot/domain/meeting-states.ts';
import { changedWork, meetingWorkKinds, workOfMeeting } from '#bot/domain/meeting-work.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import { replannedWork } from '#bot/use-cases/rounds/work-changes.ts';
import { refreshedPosts } from './meeting-notices.ts';
import { channelsTold, isCalled, saidOf, type ToldNow } from './meeting-now.ts';
import type { MeetingsNow } from './meetings-now.ts';

/** A meeting as it becomes, as it was, and what is still to be said of it. */
export type DecidedMeeting = Pick<MeetingsNow, 'settings' | 'channels'> & {
  readonly partnershipId: string;
  readonly meeting: Meeting;
  /** Null where it is new. */
  readonly before: Meeting | null;
  /** What people must be told of, or null. */
  readonly change: MeetingChange | null;
  /** All of its work that is still to come; none where it is new. */
  readonly work: readonly DueWork[];
  /** Domain instant (ISO, UTC). */
  readonly at: string;
};

/**
 * What follows from a decision about a meeting, for the same commit, in some ten rows: what the clock is to do for it is
 * planned anew, and where its channel has been told of it, that is told of the change once and its post brought up to
 * date. Where nobody has been told yet, nothing more is said.
 */
export async function changesOfMeeting(ports: Ports, decided: DecidedMeeting): Promise<readonly Change[]> {
  const { partnershipId, meeting, before, settings, at } = decided;
  if (before === null) return replannedWork([], workOfMeeting(meeting, settings, { now: at, isCalled: false }));
  const channels = decided.channels.map(({ value }) => value);
  const told = { ...decided, channels, ...(await saidOf(ports, { partnershipId, meetingId: meeting.id })) };
  const change = channelsTold(told).length > 0 ? decided.change : null;
  return [
    ...replannedWork(ownWork(told), wantedWork(meeting, { told, change, at })),
    ...(change ? [revisionOf(meeting, change)] : []),
    ...refreshedPosts(told, { meetingId: meeting.id, at }),
  ];
}

/** Other work may be about the meeting as well. */
function ownWork({ work }: ToldNow): readonly DueWork[] {
  return work.filter(({ kind }) => meetingWorkKinds.includes(kind));
}

type Replanning = { readonly told: ToldNow; readonly change: MeetingChange | null; readonly at: string };

/** Of several changes that wait to be told the newest will do: what is told is the difference to what was known. */
function wantedWork(after: Meeting, { told, change, at }: Replanning): readonly DueWork[] {
  const planned = workOfMeeting(after, told.settings, { now: at, isCalled: isCalled(after, told) });
  const telling = change
    ? [changedWork(after, change, { now: at, calendar: told.settings })]
    : told.work.filter(({ kind }) => kind === 'meeting_changed');
  return [...planned, ...telling];
}

function revisionOf(after: Meeting, { before }: MeetingChange): Change {
  const value = { meetingId: after.id, sequence: after.sequence, before: knownOf(before) };
  return { kind: 'meeting_revision', value };
}
