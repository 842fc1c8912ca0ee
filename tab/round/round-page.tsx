import { useCallback } from 'react';
import { useFetched } from '#tab/app/use-fetched.ts';
import { type Refresh, useRefresh } from '#tab/app/use-refresh.ts';
import { SkeletonLines } from '#tab/controls/skeleton-lines.tsx';
import type { GroupPageProps } from '#tab/meetings/group-pages.tsx';
import { localName } from '#tab/overview/initiative-rows.ts';
import { TroubleScreen } from '#tab/screens/trouble-screen.tsx';
import { roundText } from '#tab/text/round-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { askGrid, askRound } from './ask-rounds.ts';
import { BackToRounds } from './back-to-rounds.tsx';
import { RequestPanel } from './request-panel.tsx';
import { RoundDeciding } from './round-deciding.tsx';
import { RoundHead } from './round-head.tsx';
import styles from './round-page.module.css';
import { RoundPartShown } from './round-part-shown.tsx';
import type { ShownRound } from './shown-round.ts';

type Props = GroupPageProps & { readonly roundId: string };

/** One round: where it stands, what can be decided about it, and what is shown of it beside the answer that is open. */
export function RoundPage(props: Props) {
  const { client, membership, view, change, roundId } = props;
  const { language } = useText();
  const { own } = roundText(language);
  const partnership = membership.id;
  const detail = useFetched(
    useCallback(() => askRound({ client, partnership }, roundId), [client, partnership, roundId]),
  );
  const grid = useFetched(useCallback(() => askGrid({ client, partnership }, roundId), [client, partnership, roundId]));
  const refresh: Refresh = (how) => {
    detail.refresh(how);
    grid.refresh(how);
  };
  useRefresh(refresh);
  const trouble = detail.trouble ?? grid.trouble;
  if (!detail.value || !grid.value) {
    return (
      <main className={styles.main}>
        <BackToRounds change={change} />
        {trouble ? (
          <TroubleScreen trouble={trouble} level="section" onRetry={refresh} />
        ) : (
          <SkeletonLines label={own.loading} />
        )}
      </main>
    );
  }
  const shown: ShownRound = { ...props, detail: detail.value, grid: grid.value, refresh };
  const name = localName(detail.value.round, language);
  const isOpen = view.part === null && view.initiative !== null;
  return (
    <main className={styles.page}>
      {isOpen && (
        <h1 className={styles.name} lang={name.lang}>
          {name.text}
        </h1>
      )}
      <div className={isOpen ? `${styles.main} ${styles.behind}` : styles.main}>
        <BackToRounds change={change} />
        <RoundHead {...shown} />
        <RoundDeciding {...shown} />
        <RoundPartShown {...shown} />
      </div>
      {isOpen && view.initiative !== null && (
        <RequestPanel key={view.initiative} {...shown} initiativeId={view.initiative} />
      )}
    </main>
  );
}
