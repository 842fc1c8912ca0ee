import { maskCprNumbers } from '#bot/domain/cpr.ts';
import { type Identity, isSameIdentity } from '#bot/domain/person.ts';
import { type Member, memberOf } from './admit.ts';
import type { Ports } from './ports.ts';

/** Somebody whose token was verified and whose tenant is allowed. */
export type Caller = {
  readonly identity: Identity;
  /** Display name of the token or activity: shown to the coordinators so that they can say who it is. */
  readonly name: string;
  readonly seenIn: 'chat' | 'tab';
  readonly at: string;
};

export type Standing =
  | { readonly kind: 'member'; readonly members: readonly [Member, ...Member[]] }
  /** An administrator of the installation who is in no partnership yet. */
  | { readonly kind: 'setup' }
  | { readonly kind: 'waiting' };

/**
 * Says who a caller is. Somebody nobody knows is put on the waiting list, once.
 * The first administrator named in the configuration counts only while the store knows none.
 */
export function recognise(ports: Ports, firstAdministrator: Identity | null) {
  return async (caller: Caller): Promise<Standing> => {
    const [first, ...others] = await membershipsOf(ports, caller.identity);
    if (first) return { kind: 'member', members: [first, ...others] };
    if (await isAdministrator(ports, firstAdministrator, caller)) return { kind: 'setup' };
    await ports.directory.putInWaiting({
      identity: caller.identity,
      name: maskCprNumbers(caller.name).slice(0, 100),
      firstSeenAt: caller.at,
      seenIn: caller.seenIn,
    });
    return { kind: 'waiting' };
  };
}

/** The directory only finds partnerships; one that no longer knows the person is passed over. */
async function membershipsOf(ports: Ports, identity: Identity): Promise<Member[]> {
  const ids = await ports.directory.partnershipsOf(identity);
  const found = await Promise.all(ids.map((id) => memberOf(ports, identity, id)));
  return found.filter((member) => member !== null);
}

async function isAdministrator(ports: Ports, first: Identity | null, caller: Caller): Promise<boolean> {
  if (await ports.directory.isAdministrator(caller.identity)) return true;
  if (!first || !isSameIdentity(first, caller.identity) || (await ports.directory.hasAdministrator())) return false;
  const who = `${caller.identity.tenantId}/${caller.identity.objectId}`;
  return ports.directory.claimAdministration(caller.identity, {
    at: caller.at,
    by: who,
    action: 'administrator_claimed',
    subject: who,
  });
}
