import { lazy, Suspense, useEffect, useState } from 'react';
import type { Me } from '#bot/contract/me.ts';
import { isPractice } from '#bot/domain/practice.ts';
import type { Client } from '#tab/api/client.ts';
import { Footer } from '#tab/footer/footer.tsx';
import type { Host } from '#tab/host/start-up.ts';
import type { TabContext } from '#tab/host/teams.ts';
import { OwnApp } from '#tab/link/own-app.ts';
import { OverviewPage } from '#tab/overview/overview-page.tsx';
import { OverviewSkeleton } from '#tab/overview/overview-skeleton.tsx';
import { isFiltering, type PageName, pageNames, type View } from '#tab/overview/view.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './member-pages.module.css';
import { type ChangeView, useView } from './use-view.ts';
import { viewPointedAt } from './view-pointed-at.ts';

const HelpPage = lazy(async () => ({ default: (await import('#tab/help/help-page.tsx')).HelpPage }));
const PrintHead = lazy(async () => ({ default: (await import('#tab/print/print-head.tsx')).PrintHead }));
const MinePage = lazy(async () => ({ default: (await import('#tab/mine/mine-page.tsx')).MinePage }));
const PeoplePage = lazy(async () => ({ default: (await import('#tab/people/people-page.tsx')).PeoplePage }));
const OperationPage = lazy(async () => ({
  default: (await import('#tab/operation/operation-page.tsx')).OperationPage,
}));
const PracticeBanner = lazy(async () => ({
  default: (await import('#tab/practice/practice-banner.tsx')).PracticeBanner,
}));
const GroupPages = lazy(async () => ({ default: (await import('#tab/meetings/group-pages.tsx')).GroupPages }));

const RoundPages = lazy(async () => ({ default: (await import('#tab/round/round-pages.tsx')).RoundPages }));

const YearlyPages = lazy(async () => ({ default: (await import('#tab/yearly/yearly-pages.tsx')).YearlyPages }));

const StrategyPages = lazy(async () => ({ default: (await import('#tab/strategy/strategy-pages.tsx')).StrategyPages }));

type Membership = Me['partnerships'][number];
type Props = {
  readonly client: Client;
  readonly me: Me;
  readonly host: Host;
  readonly context: TabContext;
  /** Asks anew who the caller is, and where. */
  readonly onMe: () => void;
};

/** The pages of somebody who belongs: overview, meetings and decisions; waiting list and operation for those who run it. */
export function MemberPages({ client, me, host, context, onMe }: Props) {
  const { text } = useText();
  const [view, change] = useView();
  // Kept: what waited may be done a moment later, and the page must not change under anybody's hands.
  const [awaited] = useState(() => me.partnerships.filter(({ isAwaited }) => isAwaited).map(({ id }) => id));
  usePointedAt(context.subPageId, change);
  const asked = view.partnership ?? host.first.partnershipId;
  const membership = me.partnerships.find(({ id }) => id === asked) ?? me.partnerships[0];
  if (!membership) return null;
  const first = firstPage(membership, awaited.includes(membership.id) && !isLooking(view));
  const pages = host.opening.isChannel ? [] : pagesOf(membership);
  const page =
    (view.page === 'help' ? 'help' : pages.find((name) => name === view.page)) ??
    (pages.length > 0 ? first : 'overview');
  const given = { client, me, membership, view, change };
  return (
    <OwnApp value={me.botId}>
      <Suspense>
        <PrintHead partnership={membership.name} page={text.pages[page]} />
      </Suspense>
      {isPractice(membership.id) && (
        <Suspense>
          <PracticeBanner me={me} partnershipId={membership.id} change={change} />
        </Suspense>
      )}
      {pages.length > 0 && <PageChoice pages={pages} page={page} change={change} />}
      <Suspense fallback={<OverviewSkeleton />}>
        {page === 'help' && <HelpPage {...given} />}
        {page === 'mine' && <MinePage {...given} key={membership.id} />}
        {page === 'overview' && <OverviewPage {...given} partnershipId={asked} context={context} />}
        {page === 'rounds' && <RoundPages {...given} key={membership.id} />}
        {(page === 'meetings' || page === 'decisions' || page === 'written') && (
          <GroupPages {...given} key={membership.id} page={page} />
        )}
        {page === 'yearly' && <YearlyPages {...given} key={membership.id} />}
        {page === 'strategy' && <StrategyPages {...given} key={membership.id} />}
        {page === 'people' && <PeoplePage {...given} key={membership.id} />}
        {page === 'operation' && (
          <OperationPage {...given} onMe={onMe} onWaiting={() => change({ page: 'people', people: 'waiting' })} />
        )}
      </Suspense>
      <Footer change={change} partnership={membership.id} />
    </OwnApp>
  );
}

/** What is open on one page is left behind with it. */
const nothingOpen = {
  round: null,
  part: null,
  show: null,
  meeting: null,
  packs: null,
  yearly: null,
  person: null,
  strategy: null,
};

type ChoiceProps = { readonly pages: readonly PageName[]; readonly page: PageName; readonly change: ChangeView };

function PageChoice({ pages, page, change }: ChoiceProps) {
  const { text } = useText();
  return (
    <nav className={styles.pages} aria-label={text.pagesLabel}>
      {pages.map((name) => (
        <button
          key={name}
          type="button"
          className={styles.choice}
          aria-current={name === page ? 'page' : undefined}
          onClick={() => change({ ...nothingOpen, page: name })}
        >
          {text.pages[name]}
        </button>
      ))}
    </nav>
  );
}

/** Opens what a deep link pointed at, once, and again where Teams points at something else while the tab is open. */
function usePointedAt(subPageId: string | null, change: ChangeView): void {
  const [seen, setSeen] = useState<string | null>(null);
  useEffect(() => {
    if (subPageId === seen) return;
    setSeen(subPageId);
    const pointed = viewPointedAt(subPageId);
    if (pointed) change(pointed);
  }, [subPageId, seen, change]);
}

/** Meetings and decisions are no business of somebody who only administers. */
function pagesOf(membership: Membership): readonly PageName[] {
  const mayRun = membership.roles.some((role) => role === 'coordinator' || role === 'administrator');
  return pageNames.filter((name) => {
    if (name === 'help') return false;
    if (name === 'people' || name === 'operation') return mayRun;
    // Whoever neither is asked nor asks has no such page.
    if (name === 'written') return membership.roles.some((role) => role === 'coordinator' || role === 'steering');
    return name === 'overview' || !onlyAdministers(membership);
  });
}

/** Somebody who only administers lands on operation: status is not their business. Where something waits, it comes first. */
function firstPage(membership: Membership, isAwaited: boolean): PageName {
  if (onlyAdministers(membership)) return 'operation';
  return isAwaited ? 'mine' : 'overview';
}

/** A link that says what is looked for in the overview. */
function isLooking({ initiative, filter }: View): boolean {
  return initiative !== null || isFiltering(filter);
}

function onlyAdministers({ roles: [role, ...others], leadsInitiatives }: Membership): boolean {
  return role === 'administrator' && others.length === 0 && !leadsInitiatives;
}
