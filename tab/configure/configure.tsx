import { useCallback, useMemo } from 'react';
import { createClient } from '#tab/api/client.ts';
import { useFetched } from '#tab/app/use-fetched.ts';
import type { Host } from '#tab/host/start-up.ts';
import { OverviewSkeleton } from '#tab/overview/overview-skeleton.tsx';
import { TroubleScreen } from '#tab/screens/trouble-screen.tsx';
import { ConfigurePage } from './configure-page.tsx';

/** Who asks decides what there is to choose. */
export function Configure({ host }: { readonly host: Host }) {
  const client = useMemo(() => createClient(host), [host]);
  const me = useFetched(useCallback(() => client.me(), [client]));
  const { channelId, isInMeeting } = host.context;
  if (me.value) return <ConfigurePage {...{ client, channelId, isInMeeting }} me={me.value} onAgain={me.refresh} />;
  return me.trouble ? <TroubleScreen trouble={me.trouble} onRetry={me.refresh} /> : <OverviewSkeleton />;
}
