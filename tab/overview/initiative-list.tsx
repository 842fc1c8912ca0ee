import { useCallback, useDeferredValue, useMemo } from 'react';
import type { Overview } from '#bot/contract/overview.ts';
import type { Client } from '#tab/api/client.ts';
import type { ChangeView } from '#tab/app/use-view.ts';
import { Action } from '#tab/controls/action.tsx';
import { FetchAs } from '#tab/fetching/fetch-as.tsx';
import { MessageScreen } from '#tab/screens/message-screen.tsx';
import { useText } from '#tab/text/text-context.tsx';
import { FilterBar } from './filter-bar.tsx';
import styles from './initiative-list.module.css';
import { filterRows, initiativeRows, sortRows } from './initiative-rows.ts';
import { InitiativeTable } from './initiative-table.tsx';
import { Summary } from './summary.tsx';
import { noFilter, type View } from './view.ts';

type Props = {
  readonly client: Client;
  readonly overview: Overview;
  readonly view: View;
  readonly change: ChangeView;
};

/** Summary, filters and the initiatives that pass them. */
export function InitiativeList({ client, overview, view, change }: Props) {
  const { text, language } = useText();
  const rows = useMemo(() => initiativeRows(overview, language), [overview, language]);
  const filter = useDeferredValue(view.filter);
  const shown = useMemo(() => sortRows(filterRows(rows, filter), view.sorting), [rows, filter, view.sorting]);
  const open = useCallback((initiative: string) => change({ initiative, form: false }), [change]);
  if (rows.length === 0) {
    const { title, text: sentence } = text.screens.empty;
    return <NothingYet title={title} sentence={sentence} />;
  }
  return (
    <>
      <Summary overview={overview} rows={rows} filter={view.filter} change={change} />
      <section className={styles.list} aria-label={text.table.caption}>
        <FilterBar overview={overview} rows={rows} view={view} change={change} shown={shown.length} />
        {shown.length > 0 && (
          <InitiativeTable
            rows={shown}
            timeZone={overview.partnership.timeZone}
            openId={view.initiative}
            sorting={view.sorting}
            onOpen={open}
            onSort={(sorting) => change({ sorting })}
          />
        )}
        {shown.length > 0 && (
          <FetchAs
            client={client}
            partnership={overview.partnership.id}
            list="initiatives"
            name={text.table.caption}
            ids={shown.map(({ initiative }) => initiative.id)}
          />
        )}
        {shown.length === 0 && (
          <div className={styles.nothing}>
            <p>{text.filter.none}</p>
            <Action onClick={() => change({ filter: noFilter })}>{text.filter.clear}</Action>
          </div>
        )}
      </section>
    </>
  );
}

function NothingYet({ title, sentence }: { title: string; sentence: string }) {
  return <MessageScreen level="section" title={title} text={sentence} />;
}
