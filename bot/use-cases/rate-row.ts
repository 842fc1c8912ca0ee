/**
 * How far ahead the sends to a tenant are booked, shared by every instance of the server: one row a tenant, written
 * only where nobody else has written it meanwhile. Every function throws an Outage when the store does not answer.
 */
export type RateRows = {
  /** Null where nothing was ever sent to the tenant. */
  rate(tenantId: string): Promise<Booked | null>;
  /** Books up to a machine instant (ISO, UTC); null where somebody else's booking came between. `tag` null: none yet. */
  book(tenantId: string, until: string, tag: string | null): Promise<Booked | null>;
};

export type Booked = {
  /** Machine instant (ISO, UTC) at which the next send may begin. */
  readonly until: string;
  readonly tag: string;
};
