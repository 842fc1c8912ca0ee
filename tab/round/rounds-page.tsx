import { lazy, Suspense, useCallback, useState } from 'react';
import { PlainPage } from '#tab/app/plain-page.tsx';
import { useFetched } from '#tab/app/use-fetched.ts';
import { useRefresh } from '#tab/app/use-refresh.ts';
import { Action } from '#tab/controls/action.tsx';
import { SkeletonLines } from '#tab/controls/skeleton-lines.tsx';
import type { GroupPageProps } from '#tab/meetings/group-pages.tsx';
import { TroubleScreen } from '#tab/screens/trouble-screen.tsx';
import { roundText } from '#tab/text/round-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { askRounds } from './ask-rounds.ts';
import { coordinates } from './coordinates.ts';
import styles from './round-page.module.css';
import { RoundsTable } from './rounds-table.tsx';
import { sortRounds } from './sort-rounds.ts';

const PlanRound = lazy(async () => ({ default: (await import('./plan-round.tsx')).PlanRound }));

const groups = ['running', 'planned', 'earlier'] as const;

/** All rounds: those that go on, planned ones and earlier ones; coordinators plan the next. */
export function RoundsPage(props: GroupPageProps) {
  const { client, me, membership, change } = props;
  const { language } = useText();
  const { own, planning } = roundText(language);
  const [isPlanning, setIsPlanning] = useState(false);
  const partnership = membership.id;
  const rounds = useFetched(useCallback(() => askRounds({ client, partnership }), [client, partnership]));
  useRefresh(rounds.refresh);
  const all = rounds.value?.rounds ?? null;
  const sorted = sortRounds(all ?? []);
  const open = (round: string) => change({ round, part: null, show: null, initiative: null });
  return (
    <PlainPage isSample={membership.sampleData} title={own.list.title} text={own.list.text} botId={me.botId}>
      {coordinates(membership) && !isPlanning && (
        <div className={styles.buttons}>
          <Action look="primary" onClick={() => setIsPlanning(true)}>
            {planning.buttons.plan}
          </Action>
        </div>
      )}
      {isPlanning && (
        <Suspense fallback={<SkeletonLines label={own.list.loading} />}>
          <PlanRound {...props} onPlanned={({ id }) => open(id)} onCancel={() => setIsPlanning(false)} />
        </Suspense>
      )}
      {!all && rounds.trouble && <TroubleScreen trouble={rounds.trouble} level="section" onRetry={rounds.refresh} />}
      {!all && !rounds.trouble && <SkeletonLines label={own.list.loading} />}
      {all?.length === 0 && <p>{own.list.none}</p>}
      {groups.map(
        (group) =>
          sorted[group].length > 0 && (
            <section key={group} className={styles.section} aria-labelledby={`rounds-${group}`}>
              <h2 id={`rounds-${group}`} className={styles.heading}>
                {own.list[group]}
              </h2>
              <RoundsTable caption={own.list[group]} rounds={sorted[group]} onOpen={open} />
            </section>
          ),
      )}
    </PlainPage>
  );
}
