import type { RateRows } from '#bot/use-cases/rate-row.ts';
import { instantOf, type MachineClock } from './machine-clock.ts';

/**
 * Sends a second to one tenant, of everything this app says there. Teams allows 50 ("for estimation only"); the two
 * left over are for replies that are booked late and for clocks that differ.
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit
 */
export const sendsPerSecond = 48;

/** One pace for each tenant, shared by all instances of the server. */
export type TenantRate = {
  /**
   * Books the tenant's next free moment (machine milliseconds) for one send, which then begins no earlier. Throws an
   * Outage when the booking cannot be kept.
   */
  moment(tenantId: string): Promise<number>;
  /**
   * Waits for a booked moment. Whoever comes too late for it, because the machine was busy, gets another: late ones that
   * all went at once would be too many for the second that follows.
   */
  begin(tenantId: string, moment: number): Promise<void>;
  /** Counts a reply in a turn: it never waits, what waits does so a little longer. Never fails. */
  drawWithoutWaiting(tenantId: string): void;
};

export type TenantRateOptions = {
  readonly rows: RateRows;
  readonly clock: MachineClock;
  /** Default `sendsPerSecond`. */
  readonly perSecond?: number;
};

/** Moments that one booking covers: an eighth of a second at the usual pace, so that sharing costs eight writes a second. */
const slice = 6;

/** A moment missed by more than this is lost: made up for, it would be one too many for the second that follows. */
const mostLateMs = 20;

/** On a machine that is always late nothing would ever begin. */
const mostMisses = 3;

/** A row that claims more was written by a clock gone wrong; nobody has so much to send. */
const mostAheadMs = 60_000;

/** Replies that may be waiting to be booked; then they are, without anybody waiting for it. */
const mostOwed = 3;

export function tenantRate({ rows, clock, perSecond = sendsPerSecond }: TenantRateOptions): TenantRate {
  const tenants = new Map<string, Tenant>();
  const spacingMs = 1000 / perSecond;
  const of = (tenantId: string): Tenant => {
    const tenant = tenants.get(tenantId) ?? { tenantId, moments: [], booked: null, owed: [], last: Promise.resolve() };
    tenants.set(tenantId, tenant);
    return tenant;
  };
  const next = (tenant: Tenant): Promise<number> => {
    const moment = tenant.last.then(async () => {
      for (;;) {
        const first = tenant.moments.shift();
        if (first === undefined) await bookSlice(tenant, { rows, clock, spacingMs });
        else if (first >= clock.now() - mostLateMs) return first;
      }
    });
    tenant.last = moment.then(ignore, ignore);
    return moment;
  };
  return {
    moment: (tenantId) => next(of(tenantId)),
    begin: async (tenantId, booked) => {
      let moment = booked;
      await clock.sleepUntil(moment);
      for (let misses = 0; misses < mostMisses && clock.now() > moment + mostLateMs; misses += 1) {
        moment = await next(of(tenantId));
        await clock.sleepUntil(moment);
      }
    },
    drawWithoutWaiting: (tenantId) => {
      const tenant = of(tenantId);
      tenant.owed.push(clock.now());
      tenant.last = tenant.last.then(() => bookOwed(tenant, { rows, clock, spacingMs })).then(ignore, ignore);
    },
  };
}

type Tenant = {
  readonly tenantId: string;
  /** Booked moments still to be used, oldest first; machine milliseconds. */
  readonly moments: number[];
  /** The row as this instance last wrote it; null where somebody else may have written since. */
  booked: { readonly until: string; readonly tag: string } | null;
  /** When replies were sent that no booking counts yet. */
  owed: number[];
  /** Bookings follow one another. */
  last: Promise<void>;
};

type Booking = { readonly rows: RateRows; readonly clock: MachineClock; readonly spacingMs: number };

async function bookOwed(tenant: Tenant, booking: Booking): Promise<void> {
  if (tenant.owed.length >= mostOwed) await bookSlice(tenant, booking);
}

/** Books the next free moments; the replies of the last second take the first of them. */
async function bookSlice(tenant: Tenant, { rows, clock, spacingMs }: Booking): Promise<void> {
  for (;;) {
    const known = tenant.booked ?? (await rows.rate(tenant.tenantId));
    const now = clock.now();
    const free = known ? Date.parse(known.until) : now;
    const start = free > now + mostAheadMs ? now : Math.max(now, free);
    const until = instantOf(Math.ceil(start + slice * spacingMs));
    tenant.booked = await rows.book(tenant.tenantId, until, known?.tag ?? null);
    if (!tenant.booked) continue;
    const owed = tenant.owed.filter((at) => at > now - 1000);
    tenant.owed = owed.slice(slice);
    for (let index = owed.length; index < slice; index += 1) tenant.moments.push(start + index * spacingMs);
    return;
  }
}

function ignore(): void {}
