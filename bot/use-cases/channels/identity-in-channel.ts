import type { Identity } from '#bot/domain/person.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { ChannelPlace, ChannelRoster } from './channel-roster.ts';

type Question = {
  readonly place: ChannelPlace;
  /** The tenant that hosts the channel: whoever speaks there may be of another. */
  readonly hostTenantId: string;
  readonly userMri: string;
};

/**
 * Who somebody in a channel is. Only the roster says from which tenant they come; what it said is remembered of
 * those who are in a partnership. Null where it does not know them. Throws an Outage when neither store nor roster answers.
 */
export function identityInChannel(ports: Pick<Ports, 'addresses' | 'directory'>, roster: ChannelRoster) {
  return async ({ place, hostTenantId, userMri }: Question): Promise<Identity | null> => {
    const known = await ports.addresses.identityOf(hostTenantId, userMri);
    if (known) return known;
    const member = await roster.member(place, userMri);
    if (!member?.identity) return null;
    const partnerships = await ports.directory.partnershipsOf(member.identity);
    if (partnerships.length > 0) await ports.addresses.rememberIdentity(hostTenantId, userMri, member.identity);
    return member.identity;
  };
}
