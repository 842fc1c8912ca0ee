import { lazy, Suspense } from 'react';
import { Footer } from '#tab/footer/footer.tsx';
import type { Host } from '#tab/host/start-up.ts';
import { TroubleScreen } from '#tab/screens/trouble-screen.tsx';
import { FirstPaint } from './first-paint.tsx';
import { Session } from './session.tsx';
import { Surroundings } from './surroundings.tsx';
import { useHost } from './use-host.ts';

const OutsideTeams = lazy(async () => ({ default: (await import('#tab/screens/outside-teams.tsx')).OutsideTeams }));

/** The whole tab; `starting` is null outside Teams. */
export function TabApp({ starting }: { starting: Promise<Host> | null }) {
  if (starting) return <InsideTeams starting={starting} />;
  return (
    <Surroundings theme={null} locale={null}>
      <Suspense>
        <OutsideTeams />
      </Suspense>
      <Footer />
    </Surroundings>
  );
}

function InsideTeams({ starting }: { starting: Promise<Host> }) {
  const { host, context, trouble } = useHost(starting);
  if (!trouble && !context) return <FirstPaint />;
  return (
    <Surroundings theme={context?.theme ?? null} locale={context?.locale ?? navigator.language}>
      {trouble && <TroubleScreen trouble={trouble} onRetry={() => window.location.reload()} />}
      {trouble && <Footer />}
      {host && context && <Session host={host} context={context} />}
    </Surroundings>
  );
}
