import type { Meeting, MeetingDetails, MeetingState, MeetingStep } from './meeting.ts';
import { Refusal } from './refusal.ts';

export const meetingChangeKinds = ['moved', 'place_changed', 'renamed', 'cancelled'] as const;
export type MeetingChangeKind = (typeof meetingChangeKinds)[number];

/** What people must be told of, once, and the meeting as they knew it. */
export type MeetingChange = { readonly kinds: readonly MeetingChangeKind[]; readonly before: Meeting };

/** What can happen to a meeting that is planned. */
export type MeetingEvent =
  | { readonly kind: 'change'; readonly details: MeetingDetails }
  | { readonly kind: 'replan'; readonly plan: readonly MeetingStep[] }
  | { readonly kind: 'set_invited'; readonly isInvited: boolean }
  | { readonly kind: 'set_round'; readonly roundId: string | null }
  | { readonly kind: 'set_names_missing'; readonly namesMissing: boolean }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'hold' };

/** The meeting as it is now, and what people must be told of it; null where nobody need notice. */
export type ChangedMeeting = { readonly meeting: Meeting; readonly change: MeetingChange | null };

/**
 * The meeting after something happened to it. Its sequence goes up by one where people must know.
 * Refuses `meeting_not_in_state` (fact: `state`) where it has been held or cancelled.
 */
export function meetingAfter(meeting: Meeting, event: MeetingEvent): ChangedMeeting {
  if (meeting.state !== 'planned') throw new Refusal('meeting_not_in_state', { state: meeting.state });
  const after: Meeting = { ...meeting, ...changesOf(event) };
  const change = changeOf(meeting, after);
  return { meeting: change ? { ...after, sequence: meeting.sequence + 1 } : after, change };
}

/** What a change means to those who know the meeting as it was: every kind at once, or null where it means nothing. */
export function changeOf(before: Meeting, after: Meeting): MeetingChange | null {
  const kinds = meetingChangeKinds.filter((kind) => isChanged[kind](before, after));
  return kinds.length > 0 ? { kinds, before } : null;
}

function changesOf(event: MeetingEvent): Partial<Meeting> {
  switch (event.kind) {
    case 'change':
      return event.details;
    case 'replan':
      return { plan: event.plan };
    case 'set_invited':
      return { isInvited: event.isInvited };
    case 'set_round':
      return { roundId: event.roundId };
    case 'set_names_missing':
      return { namesMissing: event.namesMissing };
    default:
      return { state: stateAfter[event.kind] };
  }
}

const stateAfter = { cancel: 'cancelled', hold: 'held' } as const satisfies Record<string, MeetingState>;

/** A meeting without a title of its own is called after its group. */
const isChanged: Readonly<Record<MeetingChangeKind, (before: Meeting, after: Meeting) => boolean>> = {
  moved: differsIn('date', 'startTime', 'endTime', 'timeZone'),
  place_changed: differsIn('place', 'onlineUrl'),
  renamed: (before, after) => before.title !== after.title || (after.title === null && before.group !== after.group),
  cancelled: (before, after) => before.state !== 'cancelled' && after.state === 'cancelled',
};

function differsIn(...fields: readonly (keyof Meeting)[]): (before: Meeting, after: Meeting) => boolean {
  return (before, after) => fields.some((field) => before[field] !== after[field]);
}
