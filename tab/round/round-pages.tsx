import { useCallback, useMemo } from 'react';
import { useFetched } from '#tab/app/use-fetched.ts';
import { SaidHere } from '#tab/fields/said.tsx';
import { reporting } from '#tab/hiding/reporting.ts';
import type { GroupPageProps } from '#tab/meetings/group-pages.tsx';
import { OverviewSkeleton } from '#tab/overview/overview-skeleton.tsx';
import { TroubleScreen } from '#tab/screens/trouble-screen.tsx';
import { RoundPage } from './round-page.tsx';
import { RoundsPage } from './rounds-page.tsx';

type Props = Omit<GroupPageProps, 'overview'>;

/** All rounds, or the one that is open; a bundle of its own, fetched when it is opened. */
export function RoundPages(props: Props) {
  const { client, membership, view } = props;
  const overview = useFetched(useCallback(() => client.overview(membership.id), [client, membership.id]));
  const scope = useMemo(() => ({ client, partnership: membership.id }), [client, membership.id]);
  if (!overview.value) {
    const { trouble, refresh } = overview;
    return trouble ? <TroubleScreen trouble={trouble} onRetry={refresh} /> : <OverviewSkeleton />;
  }
  const all = { ...props, overview: overview.value };
  return (
    <reporting.Provider value={scope}>
      <SaidHere>
        {view.round === null && <RoundsPage {...all} />}
        {view.round !== null && <RoundPage key={view.round} {...all} roundId={view.round} />}
      </SaidHere>
    </reporting.Provider>
  );
}
