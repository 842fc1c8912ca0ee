/**
 * A fault that the next matching call of the bot meets. `after` lets the connector do the work first and lose only
 * the answer, which is how a message comes to be sent twice.
 */
export type Fault = {
  readonly kind: 'status' | 'closed_socket';
  /** With `status`: such as 429, 502 or 504. */
  readonly status?: number;
  readonly retryAfterSeconds?: number;
  readonly after?: boolean;
  /** Only for calls to this conversation. */
  readonly conversationId?: string;
};

/**
 * Read by the connector at each call of the bot; tests put faults in, the demonstration leaves it empty. `random` is
 * asked at every call that meets none of `next`: null lets the call pass.
 */
export type Faults = { next: Fault[]; latencyMs: number; random?: (conversationId: string) => Fault | null };

export function noFaults(): Faults {
  return { next: [], latencyMs: 0 };
}

/** Takes the next fault meant for this conversation, else one by chance, or null. */
export function takeFault(faults: Faults, conversationId: string): Fault | null {
  const index = faults.next.findIndex((fault) => !fault.conversationId || fault.conversationId === conversationId);
  const planned = index < 0 ? undefined : faults.next.splice(index, 1)[0];
  return planned ?? faults.random?.(conversationId) ?? null;
}
