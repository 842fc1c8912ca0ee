import { useDeferredValue, useMemo } from 'react';
import { Action } from '#tab/controls/action.tsx';
import { Choice } from '#tab/controls/choice.tsx';
import { SearchField } from '#tab/controls/search-field.tsx';
import { Toggle } from '#tab/controls/toggle.tsx';
import { FetchAs } from '#tab/fetching/fetch-as.tsx';
import { noFilter } from '#tab/overview/view.ts';
import { roundText } from '#tab/text/round-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { type AnswerRow, countAnswers, filterAnswers, readShown, shownAnswers } from './answer-rows.ts';
import { AnswerTable } from './answer-table.tsx';
import styles from './round-page.module.css';
import type { ShownRound } from './shown-round.ts';

/** Every initiative's line, narrowed by what the link says. */
export function AnswersPart(shown: ShownRound) {
  const { grid, view, change, overview, client, membership } = shown;
  const { own } = roundText(useText().language);
  const filter = useDeferredValue(view.filter);
  const show = readShown(view.show);
  const rows = useMemo(
    () => filterAnswers(grid.rows, { show, organisation: filter.organisation, text: filter.text }),
    [grid.rows, show, filter],
  );
  if (grid.rows.length === 0) {
    return <p className={styles.quiet}>{grid.totals.asked > 0 ? own.answers.notYours : own.answers.noRows}</p>;
  }
  return (
    <section className={styles.section} aria-label={own.answers.caption}>
      <AnswerFilters {...shown} hits={rows} />
      {rows.length > 0 && (
        <AnswerTable
          rows={rows}
          timeZone={overview.partnership.timeZone}
          openId={view.initiative}
          onOpen={(initiative) => change({ initiative, form: false })}
        />
      )}
      {rows.length > 0 && (
        <FetchAs
          client={client}
          partnership={membership.id}
          list="grid"
          name={own.answers.caption}
          ids={rows.map(({ initiativeId }) => initiativeId)}
          chosen={{ about: shown.roundId }}
        />
      )}
      {rows.length === 0 && (
        <div className={styles.section}>
          <p>{own.answers.noHits}</p>
          <div>
            <Action onClick={() => change({ show: null, filter: noFilter })}>{own.answers.clear}</Action>
          </div>
        </div>
      )}
    </section>
  );
}

function AnswerFilters({ grid, view, change, overview, hits }: ShownRound & { readonly hits: readonly AnswerRow[] }) {
  const { own } = roundText(useText().language);
  const counts = useMemo(() => countAnswers(grid.rows), [grid.rows]);
  const chosen = readShown(view.show);
  const choices = shownAnswers.filter((each) => each === 'all' || each === chosen || counts[each] > 0);
  return (
    <fieldset data-filter className={styles.filters} aria-label={own.answers.filter}>
      {choices.map((each) => (
        <Toggle key={each} isOn={each === chosen} onToggle={() => change({ show: each === 'all' ? null : each })}>
          {`${own.answers.show[each]} ${counts[each]}`}
        </Toggle>
      ))}
      <Choice
        label={own.answers.organisation}
        none={own.answers.allOrganisations}
        value={view.filter.organisation}
        options={overview.organisations.map(({ id, shortName }) => [id, shortName])}
        onChoose={(organisation) => change({ filter: { ...view.filter, organisation } })}
      />
      <SearchField
        label={own.answers.search}
        value={view.filter.text}
        onChange={(text) => change({ filter: { ...view.filter, text } })}
      />
      <span className={styles.hits} role="status">
        {own.answers.hits(hits.length, grid.rows.length)}
      </span>
    </fieldset>
  );
}
