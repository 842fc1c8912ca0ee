import { lazy, type ReactNode, Suspense, useCallback } from 'react';
import type { Me } from '#bot/contract/me.ts';
import { type MineShown, minePath, mine as mineSchema } from '#bot/contract/mine.ts';
import { type Client, withQuery } from '#tab/api/client.ts';
import { PlainPage } from '#tab/app/plain-page.tsx';
import { useFetched } from '#tab/app/use-fetched.ts';
import { useRefresh } from '#tab/app/use-refresh.ts';
import { SkeletonLines } from '#tab/controls/skeleton-lines.tsx';
import { TroubleScreen } from '#tab/screens/trouble-screen.tsx';
import { mineText } from '#tab/text/mine-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { AbilitiesSection } from './abilities-section.tsx';
import { CoordinatingSection } from './coordinating-section.tsx';
import { DecidingSection } from './deciding-section.tsx';
import { LeadingSection } from './leading-section.tsx';
import { MeetingsSection } from './meetings-section.tsx';
import styles from './mine-page.module.css';
import type { Leading } from './mine-props.ts';
import { TasksSection } from './tasks-section.tsx';

const PersonExtract = lazy(async () => ({ default: (await import('./person-extract.tsx')).PersonExtract }));

type Props = Leading & {
  readonly client: Client;
  readonly me: Me;
  readonly membership: Me['partnerships'][number];
};

/** What waits for one person, by what they are in the partnership; it belongs to the personal tab alone. */
export function MinePage({ client, me, membership, change }: Props) {
  const { language } = useText();
  const { own } = mineText(language);
  const partnership = membership.id;
  const { value, trouble, refresh } = useFetched(
    useCallback(
      () => client.get({ path: withQuery(minePath, { partnership }), schema: mineSchema }),
      [client, partnership],
    ),
  );
  useRefresh(refresh);
  return (
    <PlainPage botId={me.botId} isSample={membership.sampleData} title={own.heading} text={own.text}>
      {!value && !trouble && <SkeletonLines label={own.loading} />}
      {trouble && <TroubleScreen trouble={trouble} level="section" onRetry={refresh} />}
      {value && (
        <Parts mine={value} change={change}>
          <Suspense>
            <PersonExtract client={client} membership={membership} />
          </Suspense>
        </Parts>
      )}
    </PlainPage>
  );
}

function Parts({ mine, change, children }: Leading & { readonly mine: MineShown; readonly children: ReactNode }) {
  const { leading, deciding, coordinating, decisions, timeZone } = mine;
  const { asking, cases, minutes, yearly } = deciding;
  const decides = asking !== null || cases.length + minutes.length + yearly.length > 0;
  const isReader = !leading && !coordinating && !decides;
  return (
    <div className={styles.page}>
      <div className={styles.column}>
        {coordinating && <CoordinatingSection desk={coordinating} change={change} />}
        {decides && <DecidingSection deciding={deciding} change={change} />}
        {leading && <LeadingSection leading={leading} timeZone={timeZone} change={change} />}
        {isReader && <AbilitiesSection change={change} />}
      </div>
      <div className={styles.column}>
        {decisions.length > 0 && <TasksSection decisions={decisions} change={change} />}
        <MeetingsSection mine={mine} change={change} />
        {children}
      </div>
    </div>
  );
}
