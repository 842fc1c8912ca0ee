import { useCallback, useMemo } from 'react';
import { createClient } from '#tab/api/client.ts';
import { FirstPaint } from '#tab/app/first-paint.tsx';
import { Surroundings } from '#tab/app/surroundings.tsx';
import { useFetched } from '#tab/app/use-fetched.ts';
import { useHost } from '#tab/app/use-host.ts';
import type { Host } from '#tab/host/start-up.ts';
import { OverviewSkeleton } from '#tab/overview/overview-skeleton.tsx';
import { OutsideTeams } from '#tab/screens/outside-teams.tsx';
import { TroubleScreen } from '#tab/screens/trouble-screen.tsx';
import { ConfigurePage } from './configure-page.tsx';

/** The configuration page; `starting` is null outside Teams. */
export function ConfigureApp({ starting }: { starting: Promise<Host> | null }) {
  if (starting) return <InsideTeams starting={starting} />;
  return (
    <Surroundings theme={null} locale={null}>
      <OutsideTeams />
    </Surroundings>
  );
}

function InsideTeams({ starting }: { starting: Promise<Host> }) {
  const { host, context, trouble } = useHost(starting);
  if (!trouble && !context) return <FirstPaint />;
  return (
    <Surroundings theme={context?.theme ?? null} locale={context?.locale ?? navigator.language}>
      {trouble && <TroubleScreen trouble={trouble} onRetry={() => window.location.reload()} />}
      {host && <Choosing host={host} />}
    </Surroundings>
  );
}

function Choosing({ host }: { host: Host }) {
  const client = useMemo(() => createClient(host), [host]);
  const me = useFetched(useCallback(() => client.me(), [client]));
  if (me.value) return <ConfigurePage partnerships={me.value.partnerships} />;
  return me.trouble ? <TroubleScreen trouble={me.trouble} onRetry={me.refresh} /> : <OverviewSkeleton />;
}
