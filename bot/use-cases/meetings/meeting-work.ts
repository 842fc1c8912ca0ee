import type { DueWork } from '#bot/domain/due-work.ts';
import type { Meeting } from '#bot/domain/meeting.ts';
import type { MeetingChange } from '#bot/domain/meeting-states.ts';
import type { Change } from '#bot/use-cases/records.ts';
import type { MeetingsNow } from './meetings-now.ts';

/** A meeting as it becomes, as it was, and what is still to be said of it. */
export type DecidedMeeting = MeetingsNow & {
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

/** What follows from a decision about a meeting, in the same commit: what its channel is told, now and later. */
export function changesOfMeeting(_decided: DecidedMeeting): readonly Change[] {
  return [];
}
