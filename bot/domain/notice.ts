/** Everything the bot says without being spoken to. Each has one card, or one message, in cards/. */
export const noticeKinds = [
  // To leads and their stand-ins.
  'asked',
  'reminder',
  'last_day',
  'snoozed',
  'dates_changed',
  'cancelled',
  'reopened',
  'returned',
  'handed_over',
  'entered_for_you',
  'answered_by_other',
  'stepping_down_answered',
  // To those a decision concerns, and to whoever is responsible for it.
  'decided',
  'decision_due',
  'case_asked',
  'case_reminder',
  'case_settled',
  // To the members of a meeting.
  'minutes_sent',
  'minutes_reminder',
  'text_edited',
  // To those who read a meeting's pack.
  'pack_sent',
  // To coordinators.
  'stepping_down',
  'to_call',
  'not_reached',
  'decision_not_reached',
  'goal_summaries',
  'not_opened',
  'preview',
  'point_proposed',
  'minutes_remark',
  'minutes_settled',
  'yearly_cut_off',
  'yearly_refused',
  'yearly_approved',
  // To leads: their text in the yearly status reads otherwise.
  'yearly_paragraph',
  // To coordinators, steering group and leads: the yearly status can be read.
  'yearly_published',
  // To those who approve the yearly status.
  'yearly_approve',
  // To channels.
  'counter',
  'channel_asked',
  'channel_test',
  // The post of a meeting, and what is said below it.
  'meeting_post',
  'meeting_reply',
  // To coordinators: the meeting can be told of nowhere, or no longer; and who comes.
  'meeting_no_channel',
  'meeting_channel_gone',
  'meeting_headcount',
  // To coordinators: a series' meetings of the coming year stand in the calendar.
  'series_planned',
  // To coordinators: the strategy's next version did not come into use on its day.
  'version_not_taken',
  'minutes_approved',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

export type Recipient =
  | { readonly kind: 'person'; readonly personId: string }
  | { readonly kind: 'channel'; readonly channelId: string };

/**
 * What is to be said, to whom, about what: ids alone. Whether it is still to be said, and what this person may see,
 * is asked anew when it is sent. `id` is the deduplication key: the same id is the same notice, and goes out once.
 */
export type Intent = {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly recipient: Recipient;
  readonly roundId: string | null;
  readonly initiativeId: string | null;
  /** The person it is about, such as the lead who could not be reached. */
  readonly aboutPersonId: string | null;
  /** The version of what it is about: an update, or a meeting's minutes. */
  readonly version: number | null;
  /** The meeting it is about. */
  readonly meetingId: string | null;
  /** Whatever else it is about, such as a decision: its kind says what. */
  readonly subjectId: string | null;
  /** Domain instant at which it was decided (ISO, UTC). */
  readonly createdAt: string;
};

/** Makes an intent; what is left out is null. `occasion` tells two notices of one kind to one recipient apart. */
export function intentOf(
  notice: Pick<Intent, 'kind' | 'recipient' | 'createdAt'> &
    Partial<Omit<Intent, 'id'>> & { readonly occasion?: string | number },
): Intent {
  const { occasion = '', ...given } = notice;
  const about = {
    roundId: null,
    initiativeId: null,
    aboutPersonId: null,
    version: null,
    meetingId: null,
    subjectId: null,
    ...given,
  };
  const to = about.recipient.kind === 'person' ? about.recipient.personId : about.recipient.channelId;
  const parts = [about.kind, about.roundId, to, about.initiativeId, about.aboutPersonId, about.version, occasion];
  // Those without a meeting or a subject keep the id they have always had.
  const later = about.meetingId === null && about.subjectId === null ? [] : [about.meetingId, about.subjectId];
  return { ...about, id: [...parts, ...later].map((part) => part ?? '').join('/') };
}

/** What a notice's delivery is kept with: all that was said about one round, one meeting or one subject is read at once. */
export function scopeOf({ roundId, meetingId, subjectId }: Pick<Intent, 'roundId' | 'meetingId' | 'subjectId'>) {
  if (roundId !== null) return roundId;
  if (meetingId !== null) return meetingScope(meetingId);
  return subjectId === null ? null : `subject/${subjectId}`;
}

/** The scope under which a notice's standing post is found; null where it is posted once and never edited. */
export function standingScope(intent: Pick<Intent, 'kind' | 'roundId' | 'meetingId' | 'subjectId'>): string | null {
  return standingKinds.includes(intent.kind) ? scopeOf(intent) : null;
}

const standingKinds: readonly NoticeKind[] = ['counter', 'meeting_post'];

export function meetingScope(meetingId: string): string {
  return `meeting/${meetingId}`;
}

/** Why a notice was not sent although it was decided: nothing is wrong. */
export const dropReasons = ['answered', 'round_over', 'snoozed', 'superseded', 'not_a_member', 'not_needed'] as const;
export type DropReason = (typeof dropReasons)[number];

/**
 * Why a notice did not arrive. `gave_up` follows too many tries; the others need a person to act. `restored`: it waited
 * when a backup was made, or fell due after it, so that it may have been sent before that was restored.
 */
export const failureReasons = [
  'no_address',
  'not_installed',
  'conversation_gone',
  'too_large',
  'not_accepted',
  'gave_up',
  'restored',
] as const;
export type FailureReason = (typeof failureReasons)[number];

export const deliveryStates = ['waiting', 'sent', 'failed', 'dropped'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** How the recipient was asked when the personal chat did not work. */
export const fallbacks = ['channel', 'link'] as const;
export type Fallback = (typeof fallbacks)[number];

/** What became of one notice; kept for ever, and what the reach report is made of. */
export type Delivery = {
  readonly intent: Intent;
  readonly state: DeliveryState;
  /** Domain instant at which it was sent, failed or was dropped; null while it waits. */
  readonly settledAt: string | null;
  readonly dropReason: DropReason | null;
  readonly failureReason: FailureReason | null;
  readonly fallback: Fallback | null;
  /** Sends whose answer never came, after each of which it was sent again: it may stand there more than once. */
  readonly doubtfulSends: number;
};

export function waitingDelivery(intent: Intent): Delivery {
  return {
    intent,
    state: 'waiting',
    settledAt: null,
    dropReason: null,
    failureReason: null,
    fallback: null,
    doubtfulSends: 0,
  };
}

/** A notice that has still to be sent. Its retries run by the machine's clock, and only `heldUntil` by the domain's. */
export type Outgoing = {
  readonly intent: Intent;
  /** Names the worker's own attempt while a send is under way; null between attempts. */
  readonly attemptId: string | null;
  /** Machine instant (ISO, UTC) at which that attempt began. */
  readonly attemptedAt: string | null;
  readonly attempts: number;
  readonly doubtfulSends: number;
  /** Machine instant (ISO, UTC) before which it is not tried again. */
  readonly notBefore: string | null;
  /** Domain instant (ISO, UTC) at which people may be written to again; null where it waits for no hour. */
  readonly heldUntil: string | null;
};

/** Is a notice held back at a domain instant (ISO, UTC), for the hours in which people may be written to? */
export function isHeld({ heldUntil }: Pick<Outgoing, 'heldUntil'>, at: string): boolean {
  return heldUntil !== null && Date.parse(at) < Date.parse(heldUntil);
}
