import type { Meeting } from '#bot/domain/meeting.ts';
import type { MeetingProblem } from '#bot/domain/meeting-problem.ts';
import type { MeetingWarning } from '#bot/domain/meeting-warnings.ts';
import type { RawMeeting } from '#bot/domain/parse-meeting.ts';
import type { Person } from '#bot/domain/person.ts';

/** What becomes of a meeting's form. */
export type MeetingOutcome =
  | ({ readonly kind: 'kept' } & KeptMeeting)
  /** Nothing is kept: there is something to know first, and the same form may be sent again as sure. */
  | { readonly kind: 'warned'; readonly warnings: readonly MeetingWarning[] }
  /** Nothing is kept: there is something to correct. */
  | { readonly kind: 'problems'; readonly problems: readonly MeetingProblem[] };

export type KeptMeeting = {
  readonly meeting: Meeting;
  readonly warnings: readonly MeetingWarning[];
  /** Those among whom its chair is found. */
  readonly people: readonly Person[];
};

/** A meeting's form as it was typed, and whether it is meant whatever there is to know about it. */
export type TypedMeeting = { readonly raw: RawMeeting; readonly isSure: boolean };
