import { useCallback } from 'react';
import type { Me } from '#bot/contract/me.ts';
import type { StrategyPageShown } from '#bot/contract/strategy-page.ts';
import type { Client } from '#tab/api/client.ts';
import { PlainPage } from '#tab/app/plain-page.tsx';
import { useFetched } from '#tab/app/use-fetched.ts';
import { useRefresh } from '#tab/app/use-refresh.ts';
import type { ChangeView } from '#tab/app/use-view.ts';
import { SkeletonLines } from '#tab/controls/skeleton-lines.tsx';
import { SaidHere } from '#tab/fields/said.tsx';
import type { View } from '#tab/overview/view.ts';
import { TroubleScreen } from '#tab/screens/trouble-screen.tsx';
import { strategyText } from '#tab/text/strategy-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { askStrategy } from './ask-strategy.ts';
import { EarlierVersions } from './earlier-versions.tsx';
import { InForce } from './in-force.tsx';
import { NextVersion } from './next-version.tsx';
import styles from './strategy-page.module.css';

type Props = {
  readonly client: Client;
  readonly me: Me;
  readonly membership: Me['partnerships'][number];
  readonly view: View;
  readonly change: ChangeView;
};

/** What each part of the page is given. */
export type StrategyProps = Props & {
  readonly shown: StrategyPageShown;
  readonly asking: { readonly client: Client; readonly partnership: string };
  readonly onChanged: () => void;
};

/** The strategy: what is in force, the next version, and what was. Which of them stands in the link, or an initiative's id. */
export function StrategyPages(props: Props) {
  const { client, membership, view, change } = props;
  const { language } = useText();
  const { own } = strategyText(language);
  const partnership = membership.id;
  const fetched = useFetched(useCallback(() => askStrategy({ client, partnership }), [client, partnership]));
  useRefresh(fetched.refresh);
  const part = view.strategy === 'next' || view.strategy === 'earlier' ? view.strategy : 'now';
  const shown = fetched.value;
  const given = shown && { ...props, shown, asking: { client, partnership }, onChanged: fetched.refresh };
  return (
    <SaidHere>
      <PlainPage isSample={membership.sampleData} botId={props.me.botId} title={own.title} text={own.text}>
        {fetched.trouble && <TroubleScreen trouble={fetched.trouble} level="section" onRetry={fetched.refresh} />}
        {!shown && !fetched.trouble && <SkeletonLines label={own.loading} />}
        {shown && <Parts part={part} hasNext={shown.mayChange || shown.draft !== null} change={change} />}
        {given && part === 'now' && <InForce {...given} />}
        {given && part === 'next' && <NextVersion {...given} />}
        {given && part === 'earlier' && <EarlierVersions {...given} />}
      </PlainPage>
    </SaidHere>
  );
}

type Part = 'now' | 'next' | 'earlier';

function Parts({ part, hasNext, change }: { part: Part; hasNext: boolean; change: ChangeView }) {
  const { language } = useText();
  const { own } = strategyText(language);
  const parts: readonly Part[] = hasNext ? ['now', 'next', 'earlier'] : ['now', 'earlier'];
  return (
    <nav className={styles.parts} aria-label={own.partsLabel}>
      {parts.map((name) => (
        <button
          key={name}
          type="button"
          className={styles.part}
          aria-current={name === part ? 'true' : undefined}
          onClick={() => change({ strategy: name === 'now' ? null : name })}
        >
          {own.parts[name]}
        </button>
      ))}
    </nav>
  );
}
