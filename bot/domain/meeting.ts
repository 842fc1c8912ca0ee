import type { Group } from './channel.ts';

/**
 * What the channel is told before a meeting: that it is called, its agenda, that it is near, the day before, and an hour
 * before where it is online.
 */
export const meetingStepKinds = ['called', 'agenda', 'near', 'day_before', 'hour_before'] as const;
export type MeetingStepKind = (typeof meetingStepKinds)[number];

export const meetingStepUnits = ['weeks', 'days', 'working_days', 'hours'] as const;

/** One notice of a meeting's plan: so long before the meeting. Hours count from its start, all else from its day. */
export type MeetingStep = {
  readonly kind: MeetingStepKind;
  readonly unit: (typeof meetingStepUnits)[number];
  readonly before: number;
};

/** What the channel is told where nobody has planned otherwise. */
export const usualMeetingPlan: readonly MeetingStep[] = [
  { kind: 'called', unit: 'weeks', before: 8 },
  { kind: 'agenda', unit: 'working_days', before: 10 },
  { kind: 'near', unit: 'working_days', before: 5 },
  { kind: 'day_before', unit: 'days', before: 1 },
  { kind: 'hour_before', unit: 'hours', before: 1 },
];

export const meetingStates = ['planned', 'held', 'cancelled'] as const;
export type MeetingState = (typeof meetingStates)[number];

/** What a coordinator decides about a meeting, and may change while it is planned. */
export type MeetingDetails = {
  readonly group: Group;
  /** Its own title, on one line; null where it is called after its group. */
  readonly title: string | null;
  /** Local ISO date in `timeZone`. */
  readonly date: string;
  /** Local times `HH:MM` on `date`; the end is later than the start. */
  readonly startTime: string;
  readonly endTime: string;
  /** IANA name. Local time and zone are what was agreed; the instant is worked out when it is needed. */
  readonly timeZone: string;
  /** Where one goes; empty where it is held online alone. */
  readonly place: string;
  /** Where it is joined online, always https, or null. */
  readonly onlineUrl: string | null;
  /** Who chairs it, or null where nobody is named. */
  readonly chairId: string | null;
  /** Where it is announced; null means the group's channel. */
  readonly channelId: string | null;
  readonly participantIds: readonly string[];
};

export type Meeting = MeetingDetails & {
  readonly id: string;
  /** The series it is an occurrence of, or null. */
  readonly seriesId: string | null;
  readonly state: MeetingState;
  /** Counts the changes that people must know of, from 0: the calendar files' SEQUENCE. */
  readonly sequence: number;
  readonly plan: readonly MeetingStep[];
  /** People were invited from Outlook and answer there, so that our own attendance buttons are hidden. */
  readonly isInvited: boolean;
  /** The round that serves it, or null. */
  readonly roundId: string | null;
  /** Whose status is missing may be named in its channel, where everybody who reads it may know. */
  readonly namesMissing: boolean;
};

/** What a meeting has before anything has happened to it. */
export const meetingBeginnings = {
  seriesId: null,
  title: null,
  place: '',
  onlineUrl: null,
  chairId: null,
  channelId: null,
  participantIds: [],
  state: 'planned',
  sequence: 0,
  plan: usualMeetingPlan,
  isInvited: false,
  roundId: null,
  namesMissing: false,
} as const satisfies Partial<Meeting>;
