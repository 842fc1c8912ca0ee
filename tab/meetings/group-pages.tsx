import { lazy, Suspense, useCallback, useMemo } from 'react';
import type { Me } from '#bot/contract/me.ts';
import type { Overview } from '#bot/contract/overview.ts';
import type { Client } from '#tab/api/client.ts';
import { useFetched } from '#tab/app/use-fetched.ts';
import type { ChangeView } from '#tab/app/use-view.ts';
import { DecisionsPage } from '#tab/decisions/decisions-page.tsx';
import { SaidHere } from '#tab/fields/said.tsx';
import { reporting } from '#tab/hiding/reporting.ts';
import { MeetingPage } from '#tab/meeting/meeting-page.tsx';
import { OverviewSkeleton } from '#tab/overview/overview-skeleton.tsx';
import type { View } from '#tab/overview/view.ts';
import { PacksPage } from '#tab/packs/packs-page.tsx';
import { TroubleScreen } from '#tab/screens/trouble-screen.tsx';
import { MeetingsPage } from './meetings-page.tsx';

const WrittenPage = lazy(async () => ({ default: (await import('#tab/written/written-page.tsx')).WrittenPage }));

/** What each of these pages is given. */
export type GroupPageProps = {
  readonly client: Client;
  readonly me: Me;
  readonly membership: Me['partnerships'][number];
  /** Names of organisations, initiatives and goals, and where the partnership lives. */
  readonly overview: Overview;
  readonly view: View;
  readonly change: ChangeView;
};

type Props = Omit<GroupPageProps, 'overview'> & { readonly page: 'meetings' | 'decisions' | 'written' };

/** Meetings, one meeting, and decisions: one bundle of its own, fetched when one of them is opened; what is decided in writing another. */
export function GroupPages({ page, ...given }: Props) {
  const { client, membership, view } = given;
  const overview = useFetched(useCallback(() => client.overview(membership.id), [client, membership.id]));
  const scope = useMemo(() => ({ client, partnership: membership.id }), [client, membership.id]);
  if (!overview.value) {
    return overview.trouble ? (
      <TroubleScreen trouble={overview.trouble} onRetry={overview.refresh} />
    ) : (
      <OverviewSkeleton />
    );
  }
  const all = { ...given, overview: overview.value };
  return (
    <reporting.Provider value={scope}>
      <SaidHere>
        {page === 'decisions' && <DecisionsPage {...all} />}
        {page === 'written' && (
          <Suspense fallback={<OverviewSkeleton />}>
            <WrittenPage {...all} />
          </Suspense>
        )}
        {page === 'meetings' && view.meeting === null && view.packs === null && <MeetingsPage {...all} />}
        {page === 'meetings' && view.meeting === null && view.packs !== null && (
          <PacksPage {...all} roundId={view.packs} />
        )}
        {page === 'meetings' && view.meeting !== null && (
          <MeetingPage key={view.meeting} {...all} meetingId={view.meeting} />
        )}
      </SaidHere>
    </reporting.Provider>
  );
}
