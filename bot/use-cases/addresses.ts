import type { ConversationAddress } from '#bot/domain/conversation-address.ts';
import type { Identity } from '#bot/domain/person.ts';

/** Where each identity was last seen, and how it can be written to. Every function throws an Outage as the stores do. */
export type Addresses = {
  address(identity: Identity): Promise<ConversationAddress | null>;
  /** Keeps the newest; whatever comes from a person is a sign of life, so nothing stays parked. */
  saveAddress(identity: Identity, address: Omit<ConversationAddress, 'parked'>): Promise<void>;
  /** Stops sending there until the next sign of life; an address changed since stays as it is. */
  park(identity: Identity, conversationId: string, parked: NonNullable<ConversationAddress['parked']>): Promise<void>;
  sightings(identity: Identity): Promise<Sightings>;
  saveSighting(identity: Identity, place: 'channel' | 'tab', at: string): Promise<void>;
  /** Takes away where somebody can be written to and was seen; their next sign of life begins anew. */
  forget(identity: Identity): Promise<void>;
  /** Who somebody in a channel is: Teams' id there says it only to who asks the roster. */
  identityOf(hostTenantId: string, userMri: string): Promise<Identity | null>;
  rememberIdentity(hostTenantId: string, userMri: string, identity: Identity): Promise<void>;
};

/** Machine instants (ISO, UTC) at which somebody was last seen elsewhere than in their own chat; null for never. */
export type Sightings = { readonly channelAt: string | null; readonly tabAt: string | null };
