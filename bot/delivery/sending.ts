import type { Intent } from '#bot/domain/notice.ts';
import type { Log } from '#bot/log.ts';
import type { Courier } from '#bot/use-cases/courier.ts';
import type { Prepared } from '#bot/use-cases/notices/prepared.ts';
import type { Settling } from '#bot/use-cases/notices/settle-notice.ts';
import type { Now, Ports } from '#bot/use-cases/ports.ts';
import type { ConversationPace } from './conversation-pace.ts';
import type { DeliveryTiming } from './delivery-timing.ts';
import type { MachineClock } from './machine-clock.ts';
import type { TenantRate } from './tenant-rate.ts';

/** What sending a notice takes. */
export type Sending = {
  readonly cases: NoticeCases;
  readonly courier: Courier;
  readonly rate: TenantRate;
  readonly pace: ConversationPace;
  readonly clock: MachineClock;
  /** The domain's clock. */
  readonly now: Now;
  /** From 0 up to, not including, 1. */
  readonly random: () => number;
  readonly timing: DeliveryTiming;
  readonly log: Log;
  /** True once nothing more may be begun: what is not yet claimed goes back to the queue. */
  readonly isStopping: () => boolean;
};

/** What the use-cases of notices decide. */
export type NoticeCases = {
  prepare(ports: Ports): (partnershipId: string, intent: Intent, at: string) => Promise<Prepared>;
  settle(ports: Ports): (settling: Settling) => Promise<'settled' | 'outdated'>;
};

export type PreparedSend = Extract<Prepared, { readonly kind: 'send' }>;

/** Nothing more to be done, or to be looked at again after so many milliseconds. */
export type Handled = { readonly kind: 'done' } | { readonly kind: 'later'; readonly afterMs: number };

export const done: Handled = { kind: 'done' };

export function later(afterMs: number): Handled {
  return { kind: 'later', afterMs };
}

/** More attempts than this and it is given up, where people can see it. */
export const mostAttempts = 8;
