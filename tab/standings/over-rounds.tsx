import { useCallback } from 'react';
import type { Overview } from '#bot/contract/overview.ts';
import type { Client } from '#tab/api/client.ts';
import { useFetched } from '#tab/app/use-fetched.ts';
import { useRefreshOn } from '#tab/app/use-refresh.ts';
import type { ChangeView } from '#tab/app/use-view.ts';
import { Action } from '#tab/controls/action.tsx';
import { SkeletonLines } from '#tab/controls/skeleton-lines.tsx';
import type { InitiativeRow } from '#tab/overview/initiative-rows.ts';
import type { RoundLook } from '#tab/overview/view.ts';
import { TroubleScreen } from '#tab/screens/trouble-screen.tsx';
import { overviewMoreText } from '#tab/text/overview-more-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { askStandings } from './ask-standings.ts';
import { StandingLegend } from './standing-legend.tsx';
import { occurringWords, standingRows } from './standing-rows.ts';
import styles from './standings.module.css';
import { StandingsPicture } from './standings-picture.tsx';
import { StandingsTable } from './standings-table.tsx';

type Props = {
  readonly client: Client;
  readonly overview: Overview;
  /** Filtered and sorted as the list is. */
  readonly rows: readonly InitiativeRow[];
  readonly look: RoundLook;
  readonly openId: string | null;
  readonly onOpen: (initiativeId: string) => void;
  readonly change: ChangeView;
};

/** The status of the initiatives over the newest rounds: a picture, and the same as a table. */
export function OverRounds({ client, overview, rows, look, openId, onOpen, change }: Props) {
  const { language } = useText();
  const { rounds: said } = overviewMoreText(language);
  const partnershipId = overview.partnership.id;
  const fetched = useFetched(useCallback(() => askStandings(client, partnershipId), [client, partnershipId]));
  // A newer overview may hold newer words.
  useRefreshOn(overview.generatedAt, fetched.refresh);
  const { value: standings, trouble } = fetched;
  if (!standings) {
    if (trouble) return <TroubleScreen trouble={trouble} level="section" onRetry={fetched.refresh} />;
    return <SkeletonLines label={said.loading} />;
  }
  if (standings.rounds.length === 0) return <p className={styles.nothing}>{said.none}</p>;
  const shown = standingRows(rows, standings);
  const isTable = look === 'table';
  return (
    <div className={styles.rounds}>
      <div className={styles.top}>
        <div>
          <h2 className={styles.heading}>{said.heading}</h2>
          <p className={styles.quiet}>{said.text(standings.rounds.length)}</p>
        </div>
        <Action onClick={() => change({ rounds: isTable ? 'strips' : 'table' })}>
          {isTable ? said.asPicture : said.asTable}
        </Action>
      </div>
      {isTable && <StandingsTable rounds={standings.rounds} rows={shown} />}
      {!isTable && <StandingLegend occurring={occurringWords(shown)} />}
      {!isTable && <StandingsPicture rounds={standings.rounds} rows={shown} openId={openId} onOpen={onOpen} />}
    </div>
  );
}
