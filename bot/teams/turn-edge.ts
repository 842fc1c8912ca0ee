import { randomUUID } from 'node:crypto';
import { Outage } from '#bot/domain/outage.ts';
import { Refusal, type RefusalCode, type RefusalFacts } from '#bot/domain/refusal.ts';
import { factsOfError, type Log } from '#bot/log.ts';
import type { Text } from '#bot/text/da.ts';

/** What went wrong in a turn, as far as the person is told. */
export type Reason =
  | { readonly kind: 'refusal'; readonly code: RefusalCode; readonly facts: RefusalFacts }
  | { readonly kind: 'outage' }
  | { readonly kind: 'fault'; readonly reference: string };

/** The one place where what a turn throws becomes something to say, and a line in the log without texts or names. */
export function reasonOf(error: unknown, log: Log): Reason {
  if (error instanceof Refusal) {
    log.info('turn_refused', { code: error.code });
    return { kind: 'refusal', code: error.code, facts: error.facts };
  }
  if (error instanceof Outage) {
    log.warn('outage', { operation: error.operation, ...factsOfError(error) });
    return { kind: 'outage' };
  }
  const reference = randomUUID().slice(0, 8);
  log.error('turn_failed', { reference, ...factsOfError(error) });
  return { kind: 'fault', reference };
}

/** The reason as one sentence. */
export function sentenceOf(reason: Reason, text: Text): string {
  if (reason.kind === 'refusal') return text.refusal[reason.code](reason.facts);
  return reason.kind === 'outage' ? text.chat.notices.outage.text : text.chat.notices.fault.text(reason.reference);
}
