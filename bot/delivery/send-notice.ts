import { isHeld, type Outgoing } from '#bot/domain/notice.ts';
import { throttledBy } from '#bot/use-cases/courier.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Tagged } from '#bot/use-cases/tagged.ts';
import { attemptSend } from './attempt-send.ts';
import { claimOutgoing } from './claim-outgoing.ts';
import { type OnItsWay, settle } from './end-notice.ts';
import { afterFailure } from './failed-attempt.ts';
import { persist } from './persist.ts';
import type { NoticeAddress } from './queue-message.ts';
import { done, type Handled, later, mostAttempts, type PreparedSend, type Sending } from './sending.ts';
import { waitForPlace } from './standing-place.ts';

/** A claim takes two calls to the store: begun this long before, it does not make the send late. */
const claimTakesMs = 150;

/** Seen by the next server at once. */
const handedBack = later(0);

/** Who would wait longer for their conversation's turn comes back then, and lets others pass. */
const longestQueueMs = 3_000;

/**
 * Handles one notice: asks whether it is still due, waits for its turn, claims it, sends it once and settles it.
 * It is claimed just before the send, so that only a process killed around a send leaves doubt behind.
 * Throws an Outage when the store does not answer.
 */
export function sendNotice(sending: Sending) {
  return async (notice: NoticeAddress, ports: Ports): Promise<Handled> => {
    if (sending.isStopping()) return handedBack;
    const read = await ports.records.outgoingOf(notice.partnershipId, notice.intentId);
    if (!read || isHeld(read.value, sending.now())) return done;
    const wait = waitBefore(read.value, sending);
    if (wait > 0) return later(wait);
    const onItsWay = { notice, ports, outgoing: withCrashCounted(read) };
    const { intent, attempts } = onItsWay.outgoing.value;
    if (attempts >= mostAttempts) return settle(sending, onItsWay, { kind: 'failed', to: null, reason: 'gave_up' });
    const prepared = await sending.cases.prepare(ports)(notice.partnershipId, intent, sending.now());
    if (prepared.kind === 'later') return hold(sending, onItsWay, prepared.until);
    if (prepared.kind === 'drop') return settle(sending, onItsWay, { kind: 'dropped', reason: prepared.reason });
    if (prepared.kind === 'unreachable') {
      return settle(sending, onItsWay, { kind: 'failed', to: null, reason: prepared.reason });
    }
    const placeMs = waitForPlace(prepared.place, { nowMs: sending.clock.now(), claimMs: sending.timing.claimMs });
    return placeMs > 0 ? later(placeMs) : sendInTurn(sending, onItsWay, prepared);
  };
}

/** Milliseconds until it may be tried: it asked for a wait, or somebody else's attempt is under way. */
function waitBefore(outgoing: Outgoing, { clock, timing }: Sending): number {
  const free = outgoing.attemptedAt === null ? 0 : Date.parse(outgoing.attemptedAt) + timing.claimMs;
  const notBefore = outgoing.notBefore === null ? 0 : Date.parse(outgoing.notBefore);
  return Math.max(free, notBefore) - clock.now();
}

/** An attempt that nobody settled: whoever made it was killed, before the send or after it. */
function withCrashCounted({ value, tag }: Tagged<Outgoing>): Tagged<Outgoing> {
  if (value.attemptId === null) return { value, tag };
  return { value: { ...value, doubtfulSends: value.doubtfulSends + 1 }, tag };
}

/**
 * Holds it back until a domain instant: its row says until when, and a pointer leads there, so that the scheduler finds it
 * then, whoever is up. Nothing of it stays in the queue, which knows no clock but the machine's.
 */
async function hold(
  { clock, timing }: Sending,
  { notice, ports, outgoing: { value, tag } }: OnItsWay,
  heldUntil: string,
): Promise<Handled> {
  const held = { ...value, attemptId: null, attemptedAt: null, notBefore: null, heldUntil };
  const change = { kind: 'outgoing', value: held, tag } as const;
  await persist(() => ports.records.commit(notice.partnershipId, [change]), { clock, mostMs: timing.settleMs });
  return done;
}

async function sendInTurn(sending: Sending, onItsWay: OnItsWay, prepared: PreparedSend): Promise<Handled> {
  const { pace, rate, clock, timing } = sending;
  const { tenantId, conversationId } = throttledBy(prepared.to);
  const queueMs = pace.waitMs(conversationId);
  if (queueMs > longestQueueMs) return later(queueMs);
  return pace.inTurn(conversationId, async () => {
    const moment = await rate.moment(tenantId);
    await clock.sleepUntil(moment - claimTakesMs);
    if (sending.isStopping()) return handedBack;
    const { notice, ports } = onItsWay;
    const { partnershipId } = notice;
    const claiming = { ...onItsWay, partnershipId, nowMs: clock.now(), place: prepared.place };
    const claimed = await claimOutgoing(ports.records, claiming);
    if (!claimed) return later(timing.claimMs);
    await rate.begin(tenantId, moment);
    const ours = { notice, ports, outgoing: claimed };
    const attempt = await attemptSend(sending, prepared);
    if (attempt.kind === 'failed') return afterFailure(sending, ours, { failure: attempt.failure, to: prepared.to });
    return settle(sending, ours, {
      kind: 'sent',
      to: prepared.to,
      posted: attempt.posted,
      digest: prepared.place?.digest ?? null,
    });
  });
}
