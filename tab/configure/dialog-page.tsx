import type { ReactNode } from 'react';
import { FirstPaint } from '#tab/app/first-paint.tsx';
import { Surroundings } from '#tab/app/surroundings.tsx';
import { useHost } from '#tab/app/use-host.ts';
import { Footer } from '#tab/footer/footer.tsx';
import type { Host } from '#tab/host/start-up.ts';
import { OutsideTeams } from '#tab/screens/outside-teams.tsx';
import { TroubleScreen } from '#tab/screens/trouble-screen.tsx';

type Props = {
  /** Null outside Teams. */
  readonly starting: Promise<Host> | null;
  readonly show: (host: Host) => ReactNode;
};

/** What stands around the pages that Teams shows in a dialog of its own, when a tab is added, changed or removed. */
export function DialogPage({ starting, show }: Props) {
  if (starting) return <InsideTeams starting={starting} show={show} />;
  return (
    <Surroundings theme={null} locale={null}>
      <OutsideTeams />
      <Footer />
    </Surroundings>
  );
}

function InsideTeams({ starting, show }: Props & { readonly starting: Promise<Host> }) {
  const { host, context, trouble } = useHost(starting);
  if (!trouble && !context) return <FirstPaint />;
  return (
    <Surroundings theme={context?.theme ?? null} locale={context?.locale ?? navigator.language}>
      {trouble && <TroubleScreen trouble={trouble} onRetry={() => window.location.reload()} />}
      {host && show(host)}
      <Footer />
    </Surroundings>
  );
}
