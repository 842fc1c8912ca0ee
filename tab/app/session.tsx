import { lazy, Suspense, useCallback, useMemo } from 'react';
import { createClient } from '#tab/api/client.ts';
import { Footer } from '#tab/footer/footer.tsx';
import type { Host } from '#tab/host/start-up.ts';
import type { TabContext } from '#tab/host/teams.ts';
import { OverviewSkeleton } from '#tab/overview/overview-skeleton.tsx';
import { TroubleScreen } from '#tab/screens/trouble-screen.tsx';
import { MemberPages } from './member-pages.tsx';
import { OfflineNote } from './offline-note.tsx';
import { useFetched } from './use-fetched.ts';
import { useRefresh } from './use-refresh.ts';

/** Fetched at once: when it is needed, the server no longer has this edition's files. */
const NewerNote = lazy(async () => ({ default: (await import('./newer-note.tsx')).NewerNote }));

const WaitingScreen = lazy(async () => ({ default: (await import('#tab/screens/waiting-screen.tsx')).WaitingScreen }));
const SetupPage = lazy(async () => ({ default: (await import('#tab/setup/setup-page.tsx')).SetupPage }));

type Props = { readonly host: Host; readonly context: TabContext };

/** Who the caller is decides what there is to see. */
export function Session({ host, context }: Props) {
  const client = useMemo(() => createClient(host), [host]);
  const me = useFetched(useCallback(() => client.me(), [client]));
  // Roles change while a tab is open, and so does the day.
  useRefresh(me.refresh);
  const { standing, partnerships } = me.value ?? {};
  if (me.value && standing === 'member' && partnerships && partnerships.length > 0) {
    return (
      <>
        <MemberPages client={client} me={me.value} host={host} context={context} onMe={me.refresh} />
        <OfflineNote />
        <Suspense>
          <NewerNote />
        </Suspense>
      </>
    );
  }
  if (!me.value && !me.trouble) return <OverviewSkeleton hasPages={!host.opening.isChannel} />;
  return (
    <>
      {!me.value && me.trouble && <TroubleScreen trouble={me.trouble} onRetry={me.refresh} />}
      <Suspense fallback={<OverviewSkeleton />}>
        {me.value && standing === 'setup' && (
          <SetupPage client={client} me={me.value} tenantId={context.tenantId} onDone={me.refresh} />
        )}
        {me.value && standing !== 'setup' && (
          <WaitingScreen client={client} subPageId={context.subPageId} onAgain={me.refresh} />
        )}
      </Suspense>
      <Footer />
    </>
  );
}
