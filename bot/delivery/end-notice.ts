import type { Outgoing } from '#bot/domain/notice.ts';
import type { Outcome } from '#bot/use-cases/notices/settle-notice.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Tagged } from '#bot/use-cases/tagged.ts';
import { persist } from './persist.ts';
import type { NoticeAddress } from './queue-message.ts';
import { done, type Handled, type Sending } from './sending.ts';

/** One notice on its way out, as it was read or claimed. */
export type OnItsWay = {
  readonly notice: NoticeAddress;
  readonly ports: Ports;
  readonly outgoing: Tagged<Outgoing>;
};

/** Ends a notice for good. */
export async function settle(sending: Sending, onItsWay: OnItsWay, outcome: Outcome): Promise<Handled> {
  const { cases, clock, now, timing, log } = sending;
  const { notice, ports, outgoing } = onItsWay;
  const settling = { partnershipId: notice.partnershipId, outgoing, outcome, at: now() };
  const result = await persist(() => cases.settle(ports)(settling), { clock, mostMs: timing.settleMs });
  if (result === 'outdated') log.warn('notice_settled_elsewhere', { ...notice, outcome: outcome.kind });
  if (outcome.kind === 'failed') log.info('notice_failed', { ...notice, reason: outcome.reason });
  return done;
}
