/** What the clock is to do for a partnership. */
export const dueKinds = [
  'open_round',
  'remind',
  'snoozed',
  // To ask who stands in for somebody whose absence begins.
  'stand_in',
  'to_call',
  'close_round',
  'goal_summaries',
  // To remind those who have not answered about the yearly status.
  'yearly_remind',
  // To tell the coordinators that the yearly status' last day is near.
  'yearly_cut_off',
  // To show leads how their texts read in the yearly status, where they read otherwise.
  'yearly_paragraphs',
  // To tell everybody concerned that the yearly status is published.
  'yearly_published',
  // To tell everybody concerned what a coordinator decided: more of them than one commit can hold.
  'cancelled',
  'dates_changed',
  'reopened',
  // What the channel is told of a meeting by its plan, or because it has changed; and that it is over.
  'meeting_notice',
  'meeting_changed',
  'meeting_over',
  // To plan a series' next year.
  'series_year',
  // To change a series' meetings as the series was, where that was not brought to an end.
  'series_follows',
  // A version of a meeting's minutes, in `step`: to send it to the members, to remind them, and its deadline.
  'minutes_sent',
  'minutes_reminder',
  'minutes_deadline',
  // That a decision was made, to those whose initiative it is about; and that it is due.
  'decided',
  'decision_due',
  // A case decided in writing: to remind those who have not answered, and its deadline.
  'case_reminder',
  'case_deadline',
  // The agreed draft of the next version takes force; an ended initiative's open requests go to who goes on with it.
  'take_version_in_use',
  'initiative_ended',
  // The rest of a practice partnership is taken away.
  'practice_ended',
] as const;
export type DueKind = (typeof dueKinds)[number];

/** One thing to do at one instant; (at, kind, aboutId, personId, step) name it. */
export type DueWork = {
  /** Domain instant (ISO, UTC, with milliseconds). */
  readonly at: string;
  readonly kind: DueKind;
  /** The round's, meeting's or whatever else's id it is about: the kind says which. */
  readonly aboutId: string;
  /** Whose, where it is one person's; else null. */
  readonly personId: string | null;
  /** Which reminder of the round's plan or step of the meeting's, from 0, or which version; null where it is none of them. */
  readonly step: number | null;
};

/** Work of a whole round: nobody's in particular. */
export function roundWork(roundId: string, kind: DueKind, at: string): DueWork {
  return { at, kind, aboutId: roundId, personId: null, step: null };
}

/** Work about one meeting. */
export function meetingWork(meetingId: string, kind: DueKind, at: string): DueWork {
  return roundWork(meetingId, kind, at);
}

export function isSameWork(a: DueWork, b: DueWork): boolean {
  const names = ['at', 'kind', 'aboutId', 'personId', 'step'] as const;
  return names.every((name) => a[name] === b[name]);
}
