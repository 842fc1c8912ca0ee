import type { Meeting, MeetingStepKind } from '#bot/domain/meeting.ts';
import type { MeetingChannel } from '#bot/domain/meeting-channel.ts';
import { type Intent, intentOf } from '#bot/domain/notice.ts';
import type { Person } from '#bot/domain/person.ts';
import { writtenAgenda } from '#bot/use-cases/agenda/written-agenda.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Change } from '#bot/use-cases/records.ts';
import type { Due } from '#bot/use-cases/rounds/due-work-now.ts';
import { postChange, toCoordinators, undecided } from './meeting-notices.ts';
import { channelOfMeeting, isCalled, type MeetingNow } from './meeting-now.ts';

/**
 * A step of the plan: the post is made, or brought up to date with a reply below it. Where the meeting has no channel, or
 * the app was removed from it, the coordinators are told, once. The day before, they are told who comes. An agenda that is
 * sent out is written down.
 */
export async function noticeTold(ports: Ports, found: MeetingNow, due: Due): Promise<readonly Change[]> {
  const meeting = found.meeting.value;
  const now = await ports.partnerships.now(due.partnershipId);
  const people = now?.people ?? [];
  const kind = stepKind(meeting, due);
  const about = { meetingId: meeting.id, at: due.at };
  const headcount =
    kind === headcountStep && !meeting.isInvited
      ? toCoordinators(people, { ...about, kind: 'meeting_headcount', occasion: due.work.at })
      : [];
  const sent = kind === 'agenda' ? await writtenAgenda(ports, { ...due, meeting }) : [];
  const place = channelOfMeeting(meeting, found);
  if (place.kind !== 'found') {
    return [...sent, ...undecided([...nowhere(people, { ...about, place }), ...headcount], found)];
  }
  const channelId = place.channel.id;
  const isReply = isCalled(meeting, found) && kind !== 'called';
  const replies = isReply ? [stepReply(meeting, { channelId, kind, due })] : [];
  return [...sent, postChange(channelId, about), ...undecided([...replies, ...headcount], found)];
}

/** That the meeting has changed, where its channel was told of it; its post was brought up to date with the change. */
export async function changeTold(
  ports: Ports,
  found: MeetingNow,
  { partnershipId, at }: Due,
): Promise<readonly Change[]> {
  const meeting = found.meeting.value;
  const place = channelOfMeeting(meeting, found);
  if (place.kind !== 'found') {
    const now = await ports.partnerships.now(partnershipId);
    return undecided(nowhere(now?.people ?? [], { meetingId: meeting.id, at, place }), found);
  }
  if (!isCalled(meeting, found)) return [];
  const reply = intentOf({
    kind: 'meeting_reply',
    recipient: { kind: 'channel', channelId: place.channel.id },
    meetingId: meeting.id,
    subjectId: 'changed',
    version: meeting.sequence,
    createdAt: at,
  });
  return undecided([reply], found);
}

type Nowhere = {
  readonly meetingId: string;
  readonly at: string;
  readonly place: Exclude<MeetingChannel, { readonly kind: 'found' }>;
};

/** To each coordinator, once for a meeting and a channel. */
function nowhere(people: readonly Person[], { place, ...about }: Nowhere): readonly Intent[] {
  const told =
    place.kind === 'gone'
      ? ({ kind: 'meeting_channel_gone', occasion: place.channelId } as const)
      : ({ kind: 'meeting_no_channel', occasion: '' } as const);
  return toCoordinators(people, { ...about, ...told });
}

/** With which step the coordinators are told who comes: a day is enough to order by. */
const headcountStep: MeetingStepKind = 'day_before';

/** A step that is no longer in the plan says that the meeting is near. */
function stepKind({ plan }: Meeting, { work }: Due): MeetingStepKind {
  return plan[work.step ?? 0]?.kind ?? 'near';
}

function stepReply(
  meeting: Meeting,
  { channelId, kind, due }: { readonly channelId: string; readonly kind: MeetingStepKind; readonly due: Due },
): Intent {
  return intentOf({
    kind: 'meeting_reply',
    recipient: { kind: 'channel', channelId },
    meetingId: meeting.id,
    subjectId: kind,
    version: meeting.sequence,
    createdAt: due.at,
    occasion: due.work.at,
  });
}
