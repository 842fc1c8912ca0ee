import { localDay } from '#bot/domain/local-time.ts';
import { maySeeMeeting } from '#bot/domain/may-see-meeting.ts';
import type { Meeting } from '#bot/domain/meeting.ts';
import { meetingStart } from '#bot/domain/meeting-moments.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { isBefore } from '#bot/domain/round-instants.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { MeetingQuestion } from './change-meeting.ts';
import { type MemberNow, memberNow } from './member-now.ts';

export type SeenMeeting = MemberNow & { readonly meeting: Meeting; readonly day: string };

/** A meeting that the caller may see. Refuses `no_such_meeting` for any other, as if there was none. */
export async function seenMeeting(ports: Ports, question: MeetingQuestion): Promise<SeenMeeting> {
  const [{ now, person }, meeting] = await Promise.all([
    memberNow(ports, question),
    ports.records.meeting(question.partnershipId, question.meetingId),
  ]);
  const day = localDay(question.at, now.partnership.timeZone);
  if (!meeting || !maySeeMeeting(person, meeting.value, { initiatives: now.initiatives, day })) {
    throw new Refusal('no_such_meeting');
  }
  return { now, person, meeting: meeting.value, day };
}

/** Whether it can be answered if one comes: until it begins, and here, not in Outlook. */
export function takesAnswers(meeting: Meeting, at: string): boolean {
  return meeting.state === 'planned' && !meeting.isInvited && isBefore(at, meetingStart(meeting));
}
