import { lazy, Suspense, useCallback, useDeferredValue, useMemo } from 'react';
import type { Overview } from '#bot/contract/overview.ts';
import type { Client } from '#tab/api/client.ts';
import type { ChangeView } from '#tab/app/use-view.ts';
import { Action } from '#tab/controls/action.tsx';
import { FetchAs } from '#tab/fetching/fetch-as.tsx';
import { MessageScreen } from '#tab/screens/message-screen.tsx';
import { useText } from '#tab/text/text-context.tsx';
import { FilterBar } from './filter-bar.tsx';
import styles from './initiative-list.module.css';
import { filterRows, type InitiativeRow, initiativeRows, sortRows } from './initiative-rows.ts';
import { InitiativeTable } from './initiative-table.tsx';
import { Summary } from './summary.tsx';
import { noFilter, type View } from './view.ts';

const LongTable = lazy(async () => ({ default: (await import('#tab/long-list/long-table.tsx')).LongTable }));
const OverRounds = lazy(async () => ({ default: (await import('#tab/standings/over-rounds.tsx')).OverRounds }));

type Props = {
  readonly client: Client;
  readonly overview: Overview;
  readonly view: View;
  readonly change: ChangeView;
};

/** So many rows stand in a plain table; of more only those that are looked at. */
const mostPlainRows = 100;
/** So many are drawn in the frame of the key that is pressed; more must not keep the next key waiting. */
const mostDrawnAtOnce = 50;

/** Summary, filters and the initiatives that pass them. */
export function InitiativeList(props: Props) {
  const { client, overview, view, change } = props;
  const { text, language } = useText();
  const rows = useMemo(() => initiativeRows(overview, language), [overview, language]);
  const filter = useDeferredValue(rows.length > mostDrawnAtOnce ? view.filter : null) ?? view.filter;
  const shown = useMemo(() => sortRows(filterRows(rows, filter), view.sorting), [rows, filter, view.sorting]);
  if (rows.length === 0) {
    const { title, text: sentence } = text.screens.empty;
    return <NothingYet title={title} sentence={sentence} />;
  }
  return (
    <>
      <Summary
        overview={overview}
        rows={rows}
        filter={view.filter}
        isBeside={view.initiative !== null}
        change={change}
      />
      <section className={styles.list} aria-label={text.table.caption}>
        <FilterBar overview={overview} rows={rows} view={view} change={change} shown={shown.length} />
        <Suspense>{shown.length > 0 && <Shown {...props} rows={shown} />}</Suspense>
        {shown.length === 0 && (
          <div className={styles.nothing}>
            <p>{text.filter.none}</p>
            <Action onClick={() => change({ filter: noFilter })}>{text.filter.clear}</Action>
          </div>
        )}
      </section>
      {shown.length > 0 && (
        <FetchAs
          client={client}
          partnership={overview.partnership.id}
          list="initiatives"
          name={text.table.caption}
          ids={shown.map(({ initiative }) => initiative.id)}
        />
      )}
    </>
  );
}

/** The initiatives as a list, in groups, or over rounds. */
function Shown({ client, overview, view, change, rows }: Props & { readonly rows: readonly InitiativeRow[] }) {
  const { initiative: openId, sorting, grouping, rounds } = view;
  const onOpen = useCallback((initiative: string) => change({ initiative, form: false, compare: null }), [change]);
  if (rounds) {
    return (
      <OverRounds
        client={client}
        overview={overview}
        rows={rows}
        look={rounds}
        openId={openId}
        onOpen={onOpen}
        change={change}
      />
    );
  }
  const { generatedAt: at, partnership } = overview;
  const onSort = (by: View['sorting']) => change({ sorting: by });
  const table = { rows, at, timeZone: partnership.timeZone, openId, sorting, onOpen, onSort };
  if (grouping === 'none' && rows.length <= mostPlainRows) return <InitiativeTable {...table} />;
  return <LongTable {...table} overview={overview} grouping={grouping} />;
}

function NothingYet({ title, sentence }: { title: string; sentence: string }) {
  return <MessageScreen level="section" title={title} text={sentence} />;
}
