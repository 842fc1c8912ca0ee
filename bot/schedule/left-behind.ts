import { isHeld, type Outgoing } from '#bot/domain/notice.ts';

export type Instants = {
  /** The domain's now (ISO, UTC), by which a notice was decided. */
  readonly at: string;
  /** The machine's now (ISO, UTC), by which it was tried. */
  readonly machineAt: string;
};

/** Longer than any message takes that was put in the queue when its notice was decided, or any attempt. */
export const leftBehindAfterMs = 60_000;

/**
 * Is this notice nobody's any more? Whoever was to put it in the queue, or had it in hand, is gone: it was decided, or
 * was due again, or its attempt began, more than a minute ago. What was held back for the night is nobody's as soon as
 * that is over.
 */
export function isLeftBehind(outgoing: Outgoing, { at, machineAt }: Instants, afterMs = leftBehindAfterMs): boolean {
  const { intent, attemptedAt, notBefore, heldUntil } = outgoing;
  if (isHeld(outgoing, at)) return false;
  const machineSince = attemptedAt ?? notBefore;
  if (machineSince !== null) return Date.parse(machineAt) - Date.parse(machineSince) > afterMs;
  return heldUntil !== null || Date.parse(at) - Date.parse(intent.createdAt) > afterMs;
}
