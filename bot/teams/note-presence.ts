import type { Identity } from '#bot/domain/person.ts';
import { factsOfError } from '#bot/log.ts';
import { type Inbound, isBotAdded, isBotRemoved, localeOf } from './inbound.ts';
import type { TurnRoom } from './turn-room.ts';

/**
 * Whatever comes from somebody's own chat says where they can be written to, and the app's removal that they cannot.
 * Never stands in the way of the turn: what could not be kept is kept by the next one.
 */
export async function notePresence(room: TurnRoom, inbound: Inbound, identity: Identity): Promise<void> {
  try {
    await (isBotRemoved(inbound, room.botMri) ? left(room, inbound, identity) : seen(room, inbound, identity));
  } catch (error) {
    room.log.warn('address_not_kept', factsOfError(error));
  }
}

function left({ addresses, now }: TurnRoom, { conversation }: Inbound, identity: Identity): Promise<void> {
  return addresses.left(identity, conversation.id, now());
}

function seen({ addresses, botMri }: TurnRoom, inbound: Inbound, identity: Identity): Promise<void> {
  const { conversation, serviceUrl, from } = inbound;
  return addresses.seen({
    identity,
    address: {
      conversationId: conversation.id,
      serviceUrl,
      userMri: from.id,
      locale: localeOf(inbound) ?? null,
      seenAt: new Date().toISOString(),
    },
    isAdded: isBotAdded(inbound, botMri),
  });
}
