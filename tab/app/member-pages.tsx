import { lazy, Suspense, useEffect, useState } from 'react';
import type { Me } from '#bot/contract/me.ts';
import type { Client } from '#tab/api/client.ts';
import { type Host, pointedAt } from '#tab/host/start-up.ts';
import type { TabContext } from '#tab/host/teams.ts';
import { OverviewPage } from '#tab/overview/overview-page.tsx';
import { OverviewSkeleton } from '#tab/overview/overview-skeleton.tsx';
import { type PageName, pageNames } from '#tab/overview/view.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './member-pages.module.css';
import { useView } from './use-view.ts';

const WaitingPage = lazy(async () => ({ default: (await import('#tab/waiting/waiting-page.tsx')).WaitingPage }));
const OperationPage = lazy(async () => ({
  default: (await import('#tab/operation/operation-page.tsx')).OperationPage,
}));

type Props = { readonly client: Client; readonly me: Me; readonly host: Host; readonly context: TabContext };

/** The pages of somebody who belongs: the overview for all, waiting list and operation for those who run it. */
export function MemberPages({ client, me, host, context }: Props) {
  const { text } = useText();
  const [view, change] = useView();
  const [seenSubPage, setSeenSubPage] = useState<string | null>(null);
  const asked = view.partnership ?? host.first.partnershipId;
  const membership = me.partnerships.find(({ id }) => id === asked) ?? me.partnerships[0];
  useEffect(() => {
    if (context.subPageId === seenSubPage) return;
    setSeenSubPage(context.subPageId);
    const { partnershipId, initiativeId, isForm } = pointedAt(context.subPageId);
    if (!initiativeId) return;
    change({ page: 'overview', partnership: partnershipId, initiative: initiativeId, form: isForm });
  }, [context.subPageId, seenSubPage, change]);
  if (!membership) return null;
  const runsIt =
    !host.opening.isChannel && membership.roles.some((role) => role === 'coordinator' || role === 'administrator');
  const page = runsIt ? (view.page ?? firstPage(membership)) : 'overview';
  return (
    <>
      {runsIt && (
        <nav className={styles.pages} aria-label={text.pagesLabel}>
          {pageNames.map((name) => (
            <button
              key={name}
              type="button"
              className={styles.choice}
              aria-current={name === page ? 'page' : undefined}
              onClick={() => change({ page: name })}
            >
              {text.pages[name]}
            </button>
          ))}
        </nav>
      )}
      <Suspense fallback={<OverviewSkeleton />}>
        {page === 'overview' && (
          <OverviewPage client={client} me={me} partnershipId={asked} view={view} change={change} context={context} />
        )}
        {page === 'waiting' && <WaitingPage client={client} membership={membership} />}
        {page === 'operation' && (
          <OperationPage client={client} membership={membership} onWaiting={() => change({ page: 'waiting' })} />
        )}
      </Suspense>
    </>
  );
}

/** Somebody who only administers lands on operation: status is not their business. */
function firstPage(membership: Me['partnerships'][number]): PageName {
  const [role, ...others] = membership.roles;
  const onlyAdministers = role === 'administrator' && others.length === 0 && !membership.leadsInitiatives;
  return onlyAdministers ? 'operation' : 'overview';
}
