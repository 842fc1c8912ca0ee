import type { ConversationAddress } from '#bot/domain/conversation-address.ts';
import type { Identity } from '#bot/domain/person.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { remember } from './remember.ts';

/** What is noted again within five minutes is not written again. */
const recently = { forMs: 5 * 60_000, most: 10_000 };

export type AddressBook = {
  /**
   * A sign of life: keeps where the person can be written to. Within five minutes of the last one in this process
   * nothing is read or written, unless something changed or the app was just added.
   */
  seen(sign: SignOfLife): Promise<void>;
  /** The app was removed from the chat: nothing is sent there until the next sign of life. */
  left(identity: Identity, conversationId: string, at: string): Promise<void>;
};

export type SignOfLife = {
  readonly identity: Identity;
  readonly address: Omit<ConversationAddress, 'parked'>;
  /** True where Teams told that the app was added: whatever stood parked is written over at once. */
  readonly isAdded: boolean;
};

/** Where everybody can be written to, taken from what they send. Throws an Outage when the store does not answer. */
export function addressBook({ addresses }: Pick<Ports, 'addresses'>): AddressBook {
  const memory = remember(recently);
  return {
    async seen({ identity, address, isAdded }) {
      const key = keyOf(identity);
      const { seenAt, ...lasting } = address;
      const value = JSON.stringify(lasting);
      if (!isAdded && memory.holds(key, value, Date.parse(seenAt))) return;
      memory.note(key, value, Date.parse(seenAt));
      await addresses.saveAddress(identity, address).catch((error: unknown) => {
        memory.forget(key);
        throw error;
      });
    },
    async left(identity, conversationId, at) {
      memory.forget(keyOf(identity));
      await addresses.park(identity, conversationId, { reason: 'not_installed', at });
    },
  };
}

function keyOf({ tenantId, objectId }: Identity): string {
  return `${tenantId}/${objectId}`;
}
