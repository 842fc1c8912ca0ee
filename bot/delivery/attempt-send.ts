import { SendFailure } from '#bot/domain/send-failure.ts';
import type { Posted } from '#bot/use-cases/courier.ts';
import type { PreparedSend, Sending } from './sending.ts';

/** How one send went. */
export type Attempt =
  | { readonly kind: 'posted'; readonly posted: Posted }
  | { readonly kind: 'failed'; readonly failure: SendFailure };

/** Sends once. What ends in a mistake of ours, or not in time, says as little about what was posted as no answer does. */
export async function attemptSend(
  { courier, clock, timing }: Sending,
  { to, content }: PreparedSend,
): Promise<Attempt> {
  try {
    const posted = await clock.within(timing.sendMs, courier.send(to, content));
    return posted === 'late' ? failedBy(new Error('no answer in time')) : { kind: 'posted', posted };
  } catch (thrown) {
    return thrown instanceof SendFailure ? { kind: 'failed', failure: thrown } : failedBy(thrown);
  }
}

function failedBy(cause: unknown): Attempt {
  const facts = { certainty: 'doubtful', isLasting: false, reason: null, retryAfterMs: null, status: null } as const;
  return { kind: 'failed', failure: new SendFailure(facts, cause) };
}
