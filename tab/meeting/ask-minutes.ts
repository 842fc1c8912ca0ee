import {
  type MinutesDraftShown,
  type MinutesOfMeeting,
  minutesDraft,
  minutesOfMeeting,
  minutesPaths,
  type SavedMinutesDraft,
  type SaveMinutesDraft,
  type SendMinutes,
  savedMinutesDraft,
} from '#bot/contract/minutes.ts';
import type { MinutesAnswerKind } from '#bot/domain/minutes.ts';
import { withQuery } from '#tab/api/client.ts';
import type { Answer } from '#tab/api/trouble.ts';
import type { AgendaOf } from './ask-agenda.ts';

/** Null for the newest version the reader may see. */
export function askMinutes(
  { client, partnership, meetingId }: AgendaOf,
  version: number | null,
): Promise<Answer<MinutesOfMeeting>> {
  const query = { partnership, version: version === null ? null : String(version) };
  return client.get({ path: withQuery(minutesPaths.minutes(meetingId), query), schema: minutesOfMeeting });
}

export function askMinutesDraft({ client, partnership, meetingId }: AgendaOf): Promise<Answer<MinutesDraftShown>> {
  return client.get({ path: withQuery(minutesPaths.draft(meetingId), { partnership }), schema: minutesDraft });
}

export function saveMinutesDraft(
  { client, partnership, meetingId }: AgendaOf,
  body: SaveMinutesDraft,
): Promise<Answer<SavedMinutesDraft>> {
  return client.send(
    { path: withQuery(minutesPaths.draft(meetingId), { partnership }), schema: savedMinutesDraft },
    body,
  );
}

export function sendMinutes({ client, partnership, meetingId }: AgendaOf, body: SendMinutes): Promise<Answer<boolean>> {
  return client.post(withQuery(minutesPaths.minutes(meetingId), { partnership }), body);
}

export function answerMinutes(
  { client, partnership, meetingId }: AgendaOf,
  { version, ...body }: { readonly version: number; readonly answer: MinutesAnswerKind; readonly note: string },
): Promise<Answer<boolean>> {
  return client.post(withQuery(minutesPaths.answer(meetingId, version), { partnership }), body);
}
