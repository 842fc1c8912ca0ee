import { enCoordinatorNotices } from '#bot/text/en-coordinator-notices.ts';
import { formatNumber, plural } from '#bot/text/format.ts';
import type { daSends } from './da-sends.ts';

export const enSends: typeof daSends = {
  scheduler: 'Reminders and deadlines',
  schedulerStates: {
    ok: (when) => `Running. Last ${when}.`,
    late: (when) => `Standing still. Last ran ${when}.`,
    never: () => 'Has never run.',
    unknown: () => 'Not known, as the storage does not answer.',
  },
  standsStill: 'Reminders are not sent, and rounds are neither opened nor closed. Tell those who run the service.',
  failedWork: (count) =>
    `${formatNumber(count, 'en')} ${plural(count, { one: 'task', many: 'tasks' })} could not be done and will be tried again.`,
  waiting: 'Messages on their way',
  noneWaiting: 'None',
  waitingSince: (count, when) => `${formatNumber(count, 'en')}, the oldest from ${when}`,
  delayed: (to, kind, attempts) =>
    `${kind} to ${to}: tried ${formatNumber(attempts, 'en')} ${plural(attempts, { one: 'time', many: 'times' })}`,
  heading: 'Messages that did not arrive',
  text: 'Of the rounds under way, and of the last one.',
  none: 'Every message has arrived.',
  failedAt: (kind, when) => `${kind}, ${when}`,
  reasons: enCoordinatorNotices.failure,
  noReason: 'Teams gave no reason.',
  fallbacks: enCoordinatorNotices.fallback,
  phone: enCoordinatorNotices.phone,
  reachedSince: 'A later message has arrived.',
  channel: (name) => `The channel ${name}`,
  kinds: {
    asked: 'Request for status',
    reminder: 'Reminder',
    last_day: 'Reminder on the last day',
    snoozed: 'Postponed reminder',
    dates_changed: 'Message about new dates',
    cancelled: 'Message about cancelling',
    reopened: 'Message about reopening',
    returned: 'Question about an answer',
    handed_over: 'Request handed over',
    entered_for_you: 'Message about a status entered',
    answered_by_other: 'Message about somebody else’s answer',
    stepping_down_answered: 'Answer to a lead who steps down',
    stepping_down: 'Message about a lead who steps down',
    to_call: 'List of people to call',
    not_reached: 'Message about somebody not reached',
    goal_summaries: 'Goal summaries',
    not_opened: 'Message about a round that was not opened',
    preview: 'Trial',
    counter: 'The channel’s counter',
    channel_asked: 'Request in the channel',
    channel_test: 'Trial in the channel',
  },
};
