import type { ConversationAddress } from './conversation-address.ts';
import type { FailureReason, Fallback } from './notice.ts';
import type { Organisation } from './partnership.ts';
import type { Identity } from './person.ts';

/** How somebody can be reached, best first. */
export const reaches = ['home_tenant', 'guest', 'channel_only', 'tab_only', 'none'] as const;
export type Reach = (typeof reaches)[number];

/** What is known of how a person can be reached, from every identity they have. */
export type ReachOfPerson = {
  readonly personId: string;
  readonly reach: Reach;
  /** True where an address is known but Teams last refused it. */
  readonly isParked: boolean;
  /** Domain instants of the newest notices; null where there were none. */
  readonly lastDeliveredAt: string | null;
  readonly lastFailedAt: string | null;
  readonly failureReason: FailureReason | null;
  readonly fallback: Fallback | null;
};

/** What is known of one identity: its address, and where else it was seen. */
export type KnownIdentity = {
  readonly identity: Identity;
  readonly address: ConversationAddress | null;
  readonly wasInChannel: boolean;
  readonly wasInTab: boolean;
};

/**
 * The best way to somebody over all their identities. Who is written to in another tenant than their organisation's
 * is a guest there. An address that Teams refused is none, until the next sign of life.
 */
export function reachOf(organisation: Pick<Organisation, 'tenantId'>, known: readonly KnownIdentity[]): Reach {
  const written = known.filter(({ address }) => address !== null && address.parked === null);
  if (written.some(({ identity }) => identity.tenantId === organisation.tenantId)) return 'home_tenant';
  if (written.length > 0) return 'guest';
  if (known.some(({ wasInChannel }) => wasInChannel)) return 'channel_only';
  return known.some(({ wasInTab }) => wasInTab) ? 'tab_only' : 'none';
}

/** Does Teams refuse every address that is known of them? False where none is known. */
export function isParked(known: readonly KnownIdentity[]): boolean {
  const addresses = known.flatMap(({ address }) => (address ? [address] : []));
  return addresses.length > 0 && addresses.every(({ parked }) => parked !== null);
}
