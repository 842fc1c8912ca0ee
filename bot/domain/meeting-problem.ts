/** The fields of a meeting's form, in the order in which a card shows them. */
export const meetingFields = [
  'group',
  'title',
  'date',
  'startTime',
  'endTime',
  'timeZone',
  'place',
  'onlineUrl',
  'chairId',
  'channelId',
  'participantIds',
] as const;
export type MeetingField = (typeof meetingFields)[number];

/** `unknown_choice`: not a group, zone, person or channel of the partnership. */
export const meetingProblemCodes = [
  'required',
  'unknown_choice',
  'not_a_day',
  'not_a_time',
  'ends_before_start',
  'not_https',
  'too_long',
  'contains_cpr_number',
] as const;
export type MeetingProblemCode = (typeof meetingProblemCodes)[number];

/** One thing to correct in a meeting's form; `limit` in UTF-16 code units, where it is too long. */
export type MeetingProblem = {
  readonly field: MeetingField;
  readonly code: MeetingProblemCode;
  readonly limit?: number;
};
