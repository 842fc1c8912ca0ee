import type { Channel } from '#bot/domain/channel.ts';
import { hasRole, type Identity, type Person } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { admit } from '#bot/use-cases/admit.ts';
import type { Ports } from '#bot/use-cases/ports.ts';

export type ChannelsRead = { readonly channels: readonly Channel[]; readonly people: readonly Person[] };

/** The channels the app is in, the newest first; for coordinators and administrators. */
export function readChannels(ports: Ports) {
  return async ({ identity, partnershipId }: { identity: Identity; partnershipId: string }): Promise<ChannelsRead> => {
    const { person } = await admit(ports, identity, partnershipId);
    if (!hasRole(person, 'administrator') && !hasRole(person, 'coordinator')) throw new Refusal('not_allowed');
    const [now, found] = await Promise.all([
      ports.partnerships.now(partnershipId),
      ports.records.channels(partnershipId),
    ]);
    const channels = found.map(({ value }) => value).filter(({ removedAt }) => removedAt === null);
    return { channels: channels.toSorted((a, b) => (a.addedAt < b.addedAt ? 1 : -1)), people: now?.people ?? [] };
  };
}
