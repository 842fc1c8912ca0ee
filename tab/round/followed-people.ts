import type { RoundGridShown } from '#bot/contract/round-grid.ts';

export type Followed = RoundGridShown['people'][number];

export const shownPeople = ['all', 'missing', 'unreached'] as const;
export type ShownPeople = (typeof shownPeople)[number];

/** Somebody the round asks, with what of it is answered. */
export type FollowedRow = {
  readonly followed: Followed;
  readonly initiatives: readonly RoundGridShown['rows'][number][];
  readonly missing: number;
  /** Teams refuses them, or the last that was sent did not arrive. */
  readonly isUnreached: boolean;
};

/** Those with something missing first, the others as the server orders them. */
export function followedRows({ people, rows }: RoundGridShown): readonly FollowedRow[] {
  const byId = new Map(rows.map((row) => [row.initiativeId, row]));
  return people
    .map((followed) => {
      const initiatives = followed.initiativeIds.flatMap((id) => byId.get(id) ?? []);
      const missing = initiatives.filter(({ state }) => isMissing(state)).length;
      return { followed, initiatives, missing, isUnreached: isUnreached(followed) };
    })
    .toSorted((a, b) => Number(b.missing > 0) - Number(a.missing > 0));
}

export function filterFollowed(rows: readonly FollowedRow[], show: ShownPeople): readonly FollowedRow[] {
  if (show === 'missing') return rows.filter(({ missing }) => missing > 0);
  return show === 'unreached' ? rows.filter((row) => row.isUnreached) : rows;
}

function isMissing(state: RoundGridShown['rows'][number]['state']): boolean {
  return state === 'not_started' || state === 'draft' || state === 'returned';
}

function isUnreached({ reach }: Followed): boolean {
  if (!reach) return false;
  const { lastFailedAt, lastDeliveredAt } = reach;
  const hasFailedLast = lastFailedAt !== null && (lastDeliveredAt === null || lastDeliveredAt < lastFailedAt);
  return hasFailedLast || reach.isParked || (reach.reach !== 'home_tenant' && reach.reach !== 'guest');
}
