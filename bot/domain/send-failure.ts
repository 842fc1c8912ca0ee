import type { FailureReason } from './notice.ts';

/**
 * `not_sent`: it is certain that nothing was posted. `doubtful`: the answer never came, so it may stand there already,
 * and sending again may show it twice.
 */
export type SendCertainty = 'not_sent' | 'doubtful';

export type SendFacts = {
  readonly certainty: SendCertainty;
  /** True where sending again cannot help until a person does something. */
  readonly isLasting: boolean;
  /** Why it can never arrive there; null where it is worth another try. */
  readonly reason: FailureReason | null;
  /** How long Teams wants us to wait, in milliseconds; null where it did not say. */
  readonly retryAfterMs: number | null;
  /** The HTTP status it was answered with, or null where no answer came. */
  readonly status: number | null;
};

/** A notice that Teams did not take, or whose answer was lost. */
export class SendFailure extends Error {
  readonly certainty: SendCertainty;
  readonly isLasting: boolean;
  readonly reason: FailureReason | null;
  readonly retryAfterMs: number | null;
  readonly status: number | null;

  constructor(facts: SendFacts, cause: unknown) {
    super(facts.reason ?? `answered ${facts.status ?? 'never'}`, { cause });
    this.name = 'SendFailure';
    this.certainty = facts.certainty;
    this.isLasting = facts.isLasting;
    this.reason = facts.reason;
    this.retryAfterMs = facts.retryAfterMs;
    this.status = facts.status;
  }
}
