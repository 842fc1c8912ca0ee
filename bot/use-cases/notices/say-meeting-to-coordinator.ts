import { meetingChannel } from '#bot/domain/meeting-channel.ts';
import { meetingStart } from '#bot/domain/meeting-moments.ts';
import { meetingScope, type NoticeKind } from '#bot/domain/notice.ts';
import { isBefore } from '#bot/domain/round-instants.ts';
import { headsAt } from '#bot/use-cases/meetings/heads-at.ts';
import { byName, dropped, type Said, type Scene } from './said.ts';
import { type MeetingScene, meetingScene, ofMeeting } from './say-of-meeting.ts';

const kinds: readonly NoticeKind[] = ['meeting_no_channel', 'meeting_channel_gone', 'meeting_headcount'];

/** Is it told of to those who coordinate a meeting? */
export function isOfMeeting(kind: NoticeKind): boolean {
  return kinds.includes(kind);
}

/** What a coordinator is told of a meeting that is still ahead. */
export async function sayMeetingToCoordinator(asked: Scene): Promise<Said> {
  const scene = await meetingScene(asked);
  if (!scene) return dropped('not_needed');
  const { meeting, at, intent } = scene;
  if (meeting.state !== 'planned' || !isBefore(at, meetingStart(meeting))) return dropped('superseded');
  if (intent.kind === 'meeting_no_channel') return sayNoChannel(scene);
  if (intent.kind === 'meeting_channel_gone') return sayChannelGone(scene);
  return intent.kind === 'meeting_headcount' ? sayHeadcount(scene) : dropped('not_needed');
}

async function placeOf({ ports, now, meeting }: MeetingScene) {
  const channels = (await ports.records.channels(now.partnership.id)).map(({ value }) => value);
  return { channels, place: meetingChannel(meeting, channels) };
}

async function sayNoChannel(scene: MeetingScene): Promise<Said> {
  const { place } = await placeOf(scene);
  return place.kind === 'found' ? dropped('not_needed') : { kind: 'meeting_no_channel', ...ofMeeting(scene.meeting) };
}

/** Unless something was brought to the meeting's channel after that. */
async function sayChannelGone(scene: MeetingScene): Promise<Said> {
  const { ports, now, meeting, intent } = scene;
  const { place, channels } = await placeOf(scene);
  const deliveries = await ports.records.deliveries(now.partnership.id, meetingScope(meeting.id));
  const isReached = deliveries.some(
    ({ state, settledAt, intent: { recipient } }) =>
      state === 'sent' && recipient.kind === 'channel' && settledAt !== null && isBefore(intent.createdAt, settledAt),
  );
  if (isReached) return dropped('not_needed');
  const channelId = place.kind === 'found' ? place.channel.id : place.kind === 'gone' ? place.channelId : null;
  const channelName = channels.find(({ id }) => id === channelId)?.name ?? '';
  return { kind: 'meeting_channel_gone', channelName, ...ofMeeting(meeting) };
}

/** Who comes, by name; nothing where people answer in Outlook, or where nobody is expected and nobody has answered. */
export async function sayHeadcount(scene: MeetingScene): Promise<Said> {
  const { ports, now, meeting } = scene;
  if (meeting.isInvited) return dropped('not_needed');
  const attendances = await ports.records.attendances(now.partnership.id, meeting.id);
  const count = headsAt(meeting, now, attendances);
  if (Object.values(count).every((people) => people.length === 0)) return dropped('not_needed');
  const names = (ids: readonly string[]) =>
    now.people
      .filter(({ id }) => ids.includes(id))
      .toSorted(byName)
      .map(({ name }) => name);
  const substitutes = count.substitutes.flatMap(({ personId, name: instead }) =>
    names([personId]).map((name) => ({ name, instead })),
  );
  return {
    kind: 'meeting_headcount',
    ...ofMeeting(meeting),
    yes: names(count.yes),
    no: names(count.no),
    substitutes,
    unanswered: names(count.unanswered),
  };
}
