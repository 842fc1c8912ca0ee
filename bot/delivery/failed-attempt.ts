import type { SendFailure } from '#bot/domain/send-failure.ts';
import { factsOfError } from '#bot/log.ts';
import type { Destination } from '#bot/use-cases/courier.ts';
import { waitAfter } from './backoff.ts';
import { type OnItsWay, settle } from './end-notice.ts';
import { instantOf } from './machine-clock.ts';
import { persist } from './persist.ts';
import { type Handled, later, mostAttempts, type Sending } from './sending.ts';
import { freedPlace } from './standing-place.ts';

export type Failed = { readonly failure: SendFailure; readonly to: Destination };

/** What follows a send that failed: it is ended where trying again cannot help, else tried again after a while. */
export async function afterFailure(sending: Sending, claimed: OnItsWay, { failure, to }: Failed): Promise<Handled> {
  const { notice, ports } = claimed;
  const isDoubtful = failure.certainty === 'doubtful';
  const doubtfulSends = claimed.outgoing.value.doubtfulSends + (isDoubtful ? 1 : 0);
  const value = { ...claimed.outgoing.value, doubtfulSends };
  const outgoing = { value, tag: claimed.outgoing.tag };
  tell(sending, claimed, failure);
  if (failure.isLasting) {
    const reason = failure.reason ?? 'not_accepted';
    return settle(sending, { notice, ports, outgoing }, { kind: 'failed', to, reason });
  }
  if (value.attempts >= mostAttempts) {
    sending.log.error('notice_given_up', { ...notice, attempts: value.attempts });
    return settle(sending, { notice, ports, outgoing }, { kind: 'failed', to, reason: 'gave_up' });
  }
  const { clock, timing, random } = sending;
  const { retryAfterMs } = failure;
  const afterMs = waitAfter(value.attempts, { backoff: timing.backoff, retryAfterMs, random });
  const waiting = { ...value, attemptId: null, attemptedAt: null, notBefore: instantOf(clock.now() + afterMs) };
  const change = { kind: 'outgoing', value: waiting, tag: outgoing.tag } as const;
  const write = async () => {
    const freed = await freedPlace(ports.records, notice.partnershipId, value);
    return ports.records.commit(notice.partnershipId, [change, ...freed]);
  };
  await persist(write, { clock, mostMs: timing.settleMs });
  return later(afterMs);
}

/** A refused token, or a mistake of ours, is for a person to mend; everything else mends itself or is settled. */
function tell({ log }: Sending, { notice, outgoing }: OnItsWay, failure: SendFailure): void {
  const { status, certainty, reason } = failure;
  const facts = { ...notice, status, certainty, reason, attempts: outgoing.value.attempts };
  const isForUs = status === 401 || isProgrammingError(failure.cause);
  if (isForUs) log.error('notice_not_sent', { ...facts, ...factsOfError(failure.cause) });
  else log.warn('notice_not_sent', facts);
}

function isProgrammingError(cause: unknown): boolean {
  return cause instanceof TypeError || cause instanceof RangeError || cause instanceof ReferenceError;
}
