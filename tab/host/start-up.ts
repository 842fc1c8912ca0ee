import { paths } from '#bot/contract/paths.ts';
import { type Reply, signedFetch } from '#tab/api/signed-fetch.ts';
import { pointedAt } from './pointed-at.ts';
import { isInsideTeams, startTeams, type TabContext, userToken } from './teams.ts';

/** Where the page opened, before Teams has said anything. */
export type Opening = {
  readonly isChannel: boolean;
  /** From `?partnership=`. */
  readonly partnershipId: string | null;
};

/** A host that answered, with the first two requests already on their way. */
export type Host = {
  readonly opening: Opening;
  readonly context: TabContext;
  token(): Promise<string>;
  readonly first: {
    readonly partnershipId: string | null;
    readonly me: Promise<Reply>;
    readonly overview: Promise<Reply>;
  };
};

/**
 * Handshake, token and first requests, begun before React is there: each would otherwise be one more wait
 * after the bundle. Null outside Teams, at once.
 */
export function startUp(location: Location): Promise<Host> | null {
  if (!isInsideTeams()) return null;
  const opening = openingOf(location);
  const started = begin(opening);
  // Whoever shows it awaits it too; until then a rejection is no surprise.
  started.catch(() => undefined);
  return started;
}

async function begin(opening: Opening): Promise<Host> {
  const context = await startTeams();
  const token = () => userToken(context.tenantId);
  const partnershipId = opening.partnershipId ?? pointedAt(context.subPageId).partnershipId;
  const query = partnershipId ? `?${new URLSearchParams({ partnership: partnershipId })}` : '';
  return {
    opening,
    context,
    token,
    first: {
      partnershipId,
      me: signedFetch({ path: paths.me, token }),
      overview: signedFetch({ path: `${paths.overview}${query}`, token }),
    },
  };
}

function openingOf(location: Location): Opening {
  return {
    isChannel: location.pathname.endsWith('/channel'),
    partnershipId: new URLSearchParams(location.search).get('partnership'),
  };
}
