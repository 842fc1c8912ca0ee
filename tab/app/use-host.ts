import { useEffect, useState } from 'react';
import type { Trouble } from '#tab/api/trouble.ts';
import type { Host } from '#tab/host/start-up.ts';
import { onContextChange, onThemeChange, type TabContext, tellLoaded } from '#tab/host/teams.ts';

export type LiveHost = {
  readonly host: Host | null;
  /** Follows Teams: theme and context change while the tab is open. */
  readonly context: TabContext | null;
  readonly trouble: Trouble | null;
};

const nothingYet: LiveHost = { host: null, context: null, trouble: null };

export function useHost(starting: Promise<Host>): LiveHost {
  const [live, setLive] = useState(nothingYet);
  useEffect(() => {
    let isHere = true;
    const set = (next: (before: LiveHost) => LiveHost) => {
      if (isHere) setLive(next);
    };
    starting.then(
      (host) => {
        set(() => ({ host, context: host.context, trouble: null }));
        onThemeChange((theme) => set((before) => withContext(before, { theme })));
        onContextChange((context) => set((before) => withContext(before, context)));
        tellLoaded();
      },
      () => set(() => ({ ...nothingYet, trouble: { kind: 'sign_in' } })),
    );
    return () => {
      isHere = false;
    };
  }, [starting]);
  return live;
}

function withContext(live: LiveHost, change: Partial<TabContext>): LiveHost {
  return live.context ? { ...live, context: { ...live.context, ...change } } : live;
}
