import { channels } from '#bot/contract/channels.ts';
import { managingPaths } from '#bot/contract/managing-paths.ts';
import {
  type MeetingDetailShown,
  type MeetingOutcomeShown,
  type MeetingsShown,
  meetingDetail,
  meetingOutcome,
  meetingPaths,
  meetings,
} from '#bot/contract/meetings.ts';
import { register, registerPaths } from '#bot/contract/register.ts';
import type { AttendanceAnswer } from '#bot/domain/attendance.ts';
import type { RawMeeting } from '#bot/domain/parse-meeting.ts';
import { type Client, withQuery } from '#tab/api/client.ts';
import type { Answer } from '#tab/api/trouble.ts';
import { type MeetingPerson, meetingPeople } from './meeting-people.ts';

export type Asking = { readonly client: Client; readonly partnership: string };
/** The form as it was typed; several participants are one string joined by commas. */
export type TypedMeeting = RawMeeting;
type Period = { readonly from: string | null; readonly before: string | null };

/** From today on where the period says nothing; days are local. */
export function askMeetings({ client, partnership }: Asking, period: Period): Promise<Answer<MeetingsShown>> {
  return client.get({ path: withQuery(meetingPaths.meetings, { partnership, ...period }), schema: meetings });
}

export function askMeeting({ client, partnership }: Asking, id: string): Promise<Answer<MeetingDetailShown>> {
  return client.get({ path: withQuery(meetingPaths.meeting(id), { partnership }), schema: meetingDetail });
}

export type MeetingChoices = {
  readonly people: readonly MeetingPerson[];
  readonly channels: readonly { readonly id: string; readonly name: string }[];
};

/** Whom and which channels a coordinator can choose. */
export async function askMeetingChoices({ client, partnership }: Asking): Promise<Answer<MeetingChoices>> {
  const [everybody, known] = await Promise.all([
    client.get({ path: withQuery(registerPaths.register, { partnership }), schema: register }),
    client.get({ path: withQuery(managingPaths.channels, { partnership }), schema: channels }),
  ]);
  if (!everybody.ok) return everybody;
  if (!known.ok) return known;
  return { ok: true, value: { people: meetingPeople(everybody.value), channels: known.value.channels } };
}

export function planMeeting(
  { client, partnership }: Asking,
  body: {
    readonly formId: string;
    readonly meeting: TypedMeeting;
    readonly isSure: boolean;
    readonly roundId: string | null;
  },
): Promise<Answer<MeetingOutcomeShown>> {
  return client.send({ path: withQuery(meetingPaths.meetings, { partnership }), schema: meetingOutcome }, body);
}

export function changeMeeting(
  { client, partnership }: Asking,
  {
    id,
    ...body
  }: { readonly id: string; readonly meeting: TypedMeeting; readonly isSure: boolean; readonly seen: string },
): Promise<Answer<MeetingOutcomeShown>> {
  return client.send({ path: withQuery(meetingPaths.meeting(id), { partnership }), schema: meetingOutcome }, body);
}

export function cancelMeeting({ client, partnership }: Asking, id: string): Promise<Answer<MeetingDetailShown>> {
  return client.send({ path: withQuery(meetingPaths.cancel(id), { partnership }), schema: meetingDetail }, {});
}

export function markInvited(
  { client, partnership }: Asking,
  { id, isInvited }: { readonly id: string; readonly isInvited: boolean },
): Promise<Answer<MeetingDetailShown>> {
  const path = withQuery(meetingPaths.invited(id), { partnership });
  return client.send({ path, schema: meetingDetail }, { isInvited });
}

export function nameMissing(
  { client, partnership }: Asking,
  { id, namesMissing }: { readonly id: string; readonly namesMissing: boolean },
): Promise<Answer<MeetingDetailShown>> {
  const path = withQuery(meetingPaths.namesMissing(id), { partnership });
  return client.send({ path, schema: meetingDetail }, { namesMissing });
}

export function answerAttendance(
  { client, partnership }: Asking,
  { id, ...body }: { readonly id: string; readonly answer: AttendanceAnswer; readonly substituteName: string },
): Promise<Answer<MeetingDetailShown>> {
  return client.send({ path: withQuery(meetingPaths.attendance(id), { partnership }), schema: meetingDetail }, body);
}
