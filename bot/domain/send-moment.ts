import type { NoticeKind } from './notice.ts';
import { nextSendTime, type SendHours } from './send-hours.ts';

/**
 * When a notice may go out. `hours`: within those in which people may be written to, whatever led to it.
 * `hours_unless_counted`: at any hour where its round is one of hours, and somebody waits for it. `any_hour`: it was asked
 * for in that moment, or stands in a channel. `channel_hours`: a channel hears it, and late only within its hours.
 */
export type SendMoment = 'hours' | 'hours_unless_counted' | 'any_hour' | 'channel_hours';

export const sendMoments: Readonly<Record<NoticeKind, SendMoment>> = {
  asked: 'hours',
  reminder: 'hours',
  last_day: 'hours',
  snoozed: 'hours',
  dates_changed: 'hours',
  cancelled: 'hours',
  reopened: 'hours',
  returned: 'hours',
  handed_over: 'hours',
  entered_for_you: 'hours',
  answered_by_other: 'hours',
  stepping_down_answered: 'hours',
  decided: 'hours',
  decision_due: 'hours',
  case_asked: 'hours',
  case_reminder: 'hours',
  case_settled: 'hours',
  minutes_sent: 'hours',
  minutes_reminder: 'hours',
  text_edited: 'hours',
  pack_sent: 'hours',
  stepping_down: 'hours',
  to_call: 'hours_unless_counted',
  not_reached: 'hours',
  decision_not_reached: 'hours',
  goal_summaries: 'hours',
  not_opened: 'hours',
  preview: 'any_hour',
  point_proposed: 'hours',
  minutes_remark: 'hours',
  minutes_settled: 'hours',
  yearly_cut_off: 'hours',
  yearly_refused: 'hours',
  yearly_approved: 'hours',
  yearly_paragraph: 'hours',
  yearly_published: 'hours',
  yearly_approve: 'hours',
  counter: 'any_hour',
  channel_asked: 'any_hour',
  channel_test: 'any_hour',
  meeting_post: 'any_hour',
  meeting_reply: 'channel_hours',
  meeting_no_channel: 'hours',
  meeting_channel_gone: 'hours',
  meeting_headcount: 'hours',
  series_planned: 'hours',
  version_not_taken: 'hours',
  minutes_approved: 'channel_hours',
};

type Sending = {
  /** ISO instant, UTC. */
  readonly at: string;
  readonly hours: SendHours;
  /** IANA name. */
  readonly zone: string;
  /** Is the notice about a round in which hours count? */
  readonly isCounted: boolean;
};

/** The instant itself where a person may get the notice then, else when they next may (ISO, UTC). */
export function sendTimeOf(kind: NoticeKind, { at, hours, zone, isCounted }: Sending): string {
  const moment = sendMoments[kind];
  const isAnyHour = moment === 'any_hour' || (moment === 'hours_unless_counted' && isCounted);
  return isAnyHour ? at : nextSendTime(at, hours, zone);
}
