import { followConnection, hasConnection } from '#tab/api/connection.ts';

/** A change by somebody else is to be seen within half a minute. */
const everyMs = 30_000;
/** Without a connection each wait is twice as long as the one before, up to this. */
const mostMs = 240_000;

const looks = new Set<() => void>();
let timer: number | undefined;
let waitMs = everyMs;
let stopFollowing: (() => void) | null = null;

/**
 * Looks every half minute while the tab is seen, at once when it is seen again or the connection is back, and not at
 * all while it is hidden. One clock for everything a page shows; it stands still when nobody wants to look.
 * Returns how to stop.
 */
export function lookOften(look: () => void): () => void {
  looks.add(look);
  if (looks.size === 1) begin();
  return () => {
    looks.delete(look);
    if (looks.size === 0) end();
  };
}

/** Looks now: what somebody has done here changes more than what they did it to. */
export function lookAgain(): void {
  lookNow();
}

function begin(): void {
  document.addEventListener('visibilitychange', lookNow);
  window.addEventListener('online', lookNow);
  stopFollowing = followConnection(() => {
    if (hasConnection()) lookNow();
  });
  waitAgain();
}

function end(): void {
  document.removeEventListener('visibilitychange', lookNow);
  window.removeEventListener('online', lookNow);
  stopFollowing?.();
  window.clearTimeout(timer);
}

function lookNow(): void {
  waitMs = everyMs;
  if (isSeen()) lookAtAll();
  waitAgain();
}

function waitAgain(): void {
  window.clearTimeout(timer);
  if (isSeen()) timer = window.setTimeout(afterWait, waitMs);
}

function afterWait(): void {
  waitMs = hasConnection() ? everyMs : Math.min(waitMs * 2, mostMs);
  lookAtAll();
  waitAgain();
}

function lookAtAll(): void {
  for (const look of [...looks]) look();
}

function isSeen(): boolean {
  return document.visibilityState === 'visible';
}
