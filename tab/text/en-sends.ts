import { enCoordinatorNotices } from '#bot/text/en-coordinator-notices.ts';
import { enNoticeKinds } from '#bot/text/en-notice-kinds.ts';
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
  text: 'Of the rounds under way, of the last one, and of meetings around now.',
  none: 'Every message has arrived.',
  failedAt: (kind, when) => `${kind}, ${when}`,
  reasons: enCoordinatorNotices.failure,
  noReason: 'Teams gave no reason.',
  fallbacks: enCoordinatorNotices.fallback,
  phone: enCoordinatorNotices.phone,
  reachedSince: 'A later message has arrived.',
  channel: (name) => `The channel ${name}`,
  kinds: enNoticeKinds,
};
