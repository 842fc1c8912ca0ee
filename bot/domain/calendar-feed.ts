/** A person's calendar address, which whoever knows it may read; there is one at most. */
export type CalendarFeed = {
  readonly personId: string;
  /** Digest of the secret in the address, which itself is kept nowhere; null once the address was revoked. */
  readonly key: string | null;
  /** Domain instant (ISO, UTC) at which it was made or revoked. */
  readonly changedAt: string;
};
