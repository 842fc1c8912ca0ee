import type { AgendaPoint } from '#bot/domain/agenda.ts';
import { headcountOf } from '#bot/domain/attendance.ts';
import type { Channel } from '#bot/domain/channel.ts';
import { localDay } from '#bot/domain/local-time.ts';
import { type Meeting, type MeetingStepKind, meetingStepKinds } from '#bot/domain/meeting.ts';
import { meetingChannel } from '#bot/domain/meeting-channel.ts';
import { meetingStart } from '#bot/domain/meeting-moments.ts';
import type { MeetingPostFacts, NearDay, OfMeeting } from '#bot/domain/meeting-notice-content.ts';
import { changesSince, hasMovedSince, knownOf, type MeetingRevision } from '#bot/domain/meeting-revision.ts';
import { type Delivery, meetingScope } from '#bot/domain/notice.ts';
import { isBefore } from '#bot/domain/round-instants.ts';
import { plusDays } from '#bot/domain/working-days.ts';
import { knownPoints } from '#bot/use-cases/agenda/written-agenda.ts';
import { progressOf } from './meeting-progress.ts';
import { dropped, type Said, type Scene } from './said.ts';

export type MeetingScene = Scene & { readonly meeting: Meeting };

/** The meeting a notice is about, or null. */
export async function meetingScene(scene: Scene): Promise<MeetingScene | null> {
  const { ports, intent, now } = scene;
  if (intent.meetingId === null) return null;
  const found = await ports.records.meeting(now.partnership.id, intent.meetingId);
  return found && { ...scene, meeting: found.value };
}

export function ofMeeting(meeting: Meeting): OfMeeting {
  return { meeting: { ...knownOf(meeting), id: meeting.id, state: meeting.state } };
}

/**
 * The meeting's post. Where it stands it is brought up to date whatever has become of the meeting; it is posted for the
 * first time only while the meeting is ahead, and in its own channel.
 */
export async function sayMeetingPost(asked: Scene, channel: Channel): Promise<Said> {
  const scene = await meetingScene(asked);
  if (!scene) return dropped('not_needed');
  const { meeting, at } = scene;
  const isThere = (await threadIn(scene, channel)) !== null;
  if (!(await isOwnChannel(scene, channel))) {
    return isThere ? { kind: 'meeting_elsewhere' } : dropped('superseded');
  }
  const isAhead = meeting.state === 'planned' && isBefore(at, meetingStart(meeting));
  if (!isThere && !isAhead) return dropped('not_needed');
  return { kind: 'meeting_post', ...(await postFacts(scene, channel)) };
}

/** What stands below the post: a step of the meeting's plan, or that it has changed. */
export async function sayMeetingReply(asked: Scene, channel: Channel): Promise<Said> {
  const scene = await meetingScene(asked);
  if (!scene) return dropped('not_needed');
  const { intent, meeting, at } = scene;
  const isLate = meeting.state === 'held' || !isBefore(at, meetingStart(meeting));
  if (isLate || !(await isOwnChannel(scene, channel))) return dropped('not_needed');
  if (intent.subjectId === 'changed') return sayChanged(scene);
  const step = meetingStepKinds.find((kind) => kind === intent.subjectId);
  return step ? sayStep(scene, { channel, step }) : dropped('not_needed');
}

/** The message below which replies stand: null where the post stands nowhere in this channel. */
export async function threadIn({ ports, now, intent }: Scene, channel: Channel): Promise<string | null> {
  if (intent.meetingId === null) return null;
  const posts = await ports.records.standingPosts(now.partnership.id, meetingScope(intent.meetingId));
  return posts.find(({ value }) => value.channelId === channel.id)?.value.activityId || null;
}

async function isOwnChannel({ ports, now, meeting }: MeetingScene, channel: Channel): Promise<boolean> {
  const channels = await ports.records.channels(now.partnership.id);
  const place = meetingChannel(
    meeting,
    channels.map(({ value }) => value),
  );
  return place.kind === 'found' && place.channel.id === channel.id;
}

type Step = { readonly channel: Channel; readonly step: MeetingStepKind };

/** Nothing about a time that is no longer the meeting's, nor an agenda that is still empty. */
async function sayStep(scene: MeetingScene, { channel, step }: Step): Promise<Said> {
  const { meeting, intent } = scene;
  const later = (await revisionsOf(scene)).filter(({ sequence }) => sequence > (intent.version ?? 0));
  if (meeting.state !== 'planned' || later.some(({ before }) => hasMovedSince(before, meeting))) {
    return dropped('superseded');
  }
  const facts = await postFacts(scene, channel);
  if (step === 'agenda' && facts.agenda.length === 0) return dropped('not_needed');
  return { kind: 'meeting_step', step, day: nearDay(scene), ...facts };
}

/** The difference to what the channel was last told, whatever happened in between; nothing where that is none. */
async function sayChanged(scene: MeetingScene): Promise<Said> {
  const { meeting, intent, ports, now } = scene;
  if ((intent.version ?? 0) < meeting.sequence) return dropped('superseded');
  const deliveries = await ports.records.deliveries(now.partnership.id, meetingScope(meeting.id));
  const untold = (await revisionsOf(scene)).find(({ sequence }) => sequence > lastTold(deliveries));
  if (!untold) return dropped('not_needed');
  const { before } = untold;
  const changes = changesSince(before, meeting);
  return changes.length === 0
    ? dropped('not_needed')
    : { kind: 'meeting_changed', changes, before, ...ofMeeting(meeting) };
}

function lastTold(deliveries: readonly Delivery[]): number {
  const told = deliveries.filter(({ intent, state }) => intent.subjectId === 'changed' && state === 'sent');
  return Math.max(0, ...told.map(({ intent }) => intent.version ?? 0));
}

function revisionsOf({ ports, now, meeting }: MeetingScene): Promise<readonly MeetingRevision[]> {
  return ports.records.meetingRevisions(now.partnership.id, meeting.id);
}

async function postFacts(scene: MeetingScene, channel: Channel): Promise<MeetingPostFacts> {
  const { ports, now, meeting } = scene;
  const { id: partnershipId } = now.partnership;
  const [revisions, points, attendances, progress] = await Promise.all([
    revisionsOf(scene),
    knownPoints(ports, { partnershipId, meeting, at: scene.at }),
    ports.records.attendances(partnershipId, meeting.id),
    progressOf(scene, channel),
  ]);
  const moved = revisions.findLast(({ before }) => hasMovedSince(before, meeting))?.before ?? null;
  // Whoever answers counts, named as a participant or not.
  const participantIds = [...meeting.participantIds, ...attendances.map(({ personId }) => personId)];
  const { yes, no, substitutes } = headcountOf({ id: meeting.id, participantIds }, attendances);
  return {
    ...ofMeeting(meeting),
    movedFrom: moved && { date: moved.date, startTime: moved.startTime },
    agenda: openPoints(points),
    progress,
    answers: answersOf(scene),
    count: { yes: yes.length, no: no.length, substitutes: substitutes.length },
  };
}

/** Titles alone, and nothing of what is closed. */
function openPoints(points: readonly AgendaPoint[]): MeetingPostFacts['agenda'] {
  const open = points.filter(({ closedTo }) => closedTo === null);
  return open.map(({ kind, title }) => ({ kind, title }));
}

function answersOf({ meeting, at }: MeetingScene): MeetingPostFacts['answers'] {
  if (meeting.state !== 'planned' || !isBefore(at, meetingStart(meeting))) return 'none';
  return meeting.isInvited ? 'in_outlook' : 'here';
}

function nearDay({ meeting, at }: MeetingScene): NearDay {
  const today = localDay(at, meeting.timeZone);
  if (meeting.date === today) return 'today';
  return meeting.date === plusDays(today, 1) ? 'tomorrow' : 'later';
}
