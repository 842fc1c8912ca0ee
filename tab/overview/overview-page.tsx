import { lazy, Suspense, useCallback, useRef } from 'react';
import type { Me } from '#bot/contract/me.ts';
import type { Overview } from '#bot/contract/overview.ts';
import { formatTime } from '#bot/text/format.ts';
import type { Client } from '#tab/api/client.ts';
import { type Fetched, useFetched } from '#tab/app/use-fetched.ts';
import { useRefresh, useRefreshOn } from '#tab/app/use-refresh.ts';
import type { ChangeView } from '#tab/app/use-view.ts';
import { Notice } from '#tab/controls/notice.tsx';
import type { TabContext } from '#tab/host/teams.ts';
import { TroubleScreen } from '#tab/screens/trouble-screen.tsx';
import { useText } from '#tab/text/text-context.tsx';
import { InitiativeList } from './initiative-list.tsx';
import { OverviewHeading } from './overview-heading.tsx';
import styles from './overview-page.module.css';
import { OverviewSkeleton } from './overview-skeleton.tsx';
import type { View } from './view.ts';

const InitiativePanel = lazy(async () => ({
  default: (await import('#tab/initiative/initiative-panel.tsx')).InitiativePanel,
}));

type Props = {
  readonly client: Client;
  readonly me: Me;
  readonly membership: Me['partnerships'][number];
  /** Null lets the server choose the caller's first. */
  readonly partnershipId: string | null;
  readonly view: View;
  readonly change: ChangeView;
  readonly context: TabContext;
};

export function OverviewPage(props: Props) {
  const { client, partnershipId, context } = props;
  const fetched = useFetched(useCallback(() => client.overview(partnershipId), [client, partnershipId]));
  const { value: overview, trouble, refresh } = fetched;
  useRefresh(refresh);
  // Teams tells that its context changed: what the tab shows may have, too.
  useRefreshOn(context, refresh);
  if (!overview) return trouble ? <TroubleScreen trouble={trouble} onRetry={refresh} /> : <OverviewSkeleton />;
  return <ShownOverview {...props} overview={overview} fetched={fetched} />;
}

function ShownOverview(props: Props & { readonly overview: Overview; readonly fetched: Fetched<Overview> }) {
  const { client, me, view, change, overview, fetched } = props;
  const { text, language } = useText();
  const opened = useRef<string | null>(view.initiative);
  if (view.initiative) opened.current = view.initiative;
  const close = () => {
    change({ initiative: null, form: false, compare: null });
    // After the list is shown again, back to where the person came from.
    requestAnimationFrame(() => document.getElementById(`initiative-${opened.current}`)?.focus());
  };
  const time = formatTime(fetched.checkedAt ?? overview.generatedAt, {
    language,
    timeZone: overview.partnership.timeZone,
  });
  return (
    <main className={styles.page}>
      {view.initiative !== null && <h1 className={styles.name}>{overview.partnership.name}</h1>}
      <div className={view.initiative === null ? styles.main : `${styles.main} ${styles.behind}`}>
        <OverviewHeading me={me} overview={overview} change={change} fetched={fetched} />
        {fetched.trouble && <Notice intent="warning">{text.stale(time)}</Notice>}
        <InitiativeList client={client} overview={overview} view={view} change={change} />
      </div>
      <Suspense>
        {view.initiative && (
          <InitiativePanel {...props} initiativeId={view.initiative} onSent={fetched.refresh} onClose={close} />
        )}
      </Suspense>
    </main>
  );
}
