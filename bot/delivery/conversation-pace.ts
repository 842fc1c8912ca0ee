import type { MachineClock } from './machine-clock.ts';

/**
 * Keeps this process within Teams' limits for one conversation: one send at a time, one a second in the long run, a
 * few at once after a pause. Teams allows 7 in a second, 8 in two and 60 in thirty.
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit
 */
export type ConversationPace = {
  /** How far ahead the conversation is booked, in milliseconds; 0 where it is free. */
  waitMs(conversationId: string): number;
  /** Sends when those before it are through and the pace allows. */
  inTurn<T>(conversationId: string, send: () => Promise<T>): Promise<T>;
};

/** Sends that may follow each other at once after a pause. */
const burst = 4;
const stepMs = 1_000;

export function conversationPace(clock: MachineClock): ConversationPace {
  const lines = new Map<string, Line>();
  return {
    waitMs: (conversationId) => Math.max(0, waitOf(lines.get(conversationId), clock.now())),
    async inTurn(conversationId, send) {
      forgetIdle(lines, clock.now());
      const line = lines.get(conversationId) ?? { freeAt: 0, last: Promise.resolve(), under: 0 };
      lines.set(conversationId, line);
      const notBefore = clock.now() + waitOf(line, clock.now());
      line.freeAt = Math.max(line.freeAt, clock.now()) + stepMs;
      line.under += 1;
      const sent = line.last.then(async () => {
        await clock.sleepUntil(notBefore);
        return send();
      });
      line.last = sent.then(
        () => {},
        () => {},
      );
      return sent.finally(() => {
        line.under -= 1;
      });
    },
  };
}

/** `freeAt` is when the next send would be due if there were no bursts; `last` settles when the newest send has ended. */
type Line = { freeAt: number; last: Promise<void>; under: number };

function waitOf(line: Line | undefined, now: number): number {
  return line ? line.freeAt - (burst - 1) * stepMs - now : 0;
}

function forgetIdle(lines: Map<string, Line>, now: number): void {
  for (const [id, line] of lines) if (line.under === 0 && line.freeAt <= now) lines.delete(id);
}
