import { Filter20Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { Overview } from '#bot/contract/overview.ts';
import type { ChangeView } from '#tab/app/use-view.ts';
import { Action } from '#tab/controls/action.tsx';
import { classes } from '#tab/controls/classes.ts';
import { SearchField } from '#tab/controls/search-field.tsx';
import { Toggle } from '#tab/controls/toggle.tsx';
import { useText } from '#tab/text/text-context.tsx';
import styles from './filter-bar.module.css';
import { FilterChoices } from './filter-choices.tsx';
import type { InitiativeRow } from './initiative-rows.ts';
import { type Filter, isFiltering, noFilter, type View } from './view.ts';

type Props = {
  readonly overview: Overview;
  readonly rows: readonly InitiativeRow[];
  readonly view: View;
  readonly change: ChangeView;
  readonly shown: number;
};

export function FilterBar({ overview, rows, view, change, shown }: Props) {
  const { text } = useText();
  const choicesId = useId();
  const [isOpen, setIsOpen] = useState(false);
  const { filter } = view;
  const set = (part: Partial<Filter>) => change({ filter: { ...filter, ...part } });
  return (
    <search className={styles.bar} aria-label={text.filter.label}>
      <div className={styles.line}>
        <SearchField label={text.filter.search} value={filter.text} onChange={(value) => set({ text: value })} />
        <button
          type="button"
          className={styles.toggleChoices}
          aria-label={text.filter.label}
          aria-controls={choicesId}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          <Filter20Regular aria-hidden />
        </button>
        <div id={choicesId} className={classes(styles.line, styles.choices, !isOpen && styles.folded)}>
          <FilterChoices overview={overview} view={view} set={set} change={change} />
        </div>
      </div>
      <div className={styles.line}>
        <QuickFilters rows={rows} filter={filter} set={set} />
        <Toggle isOn={view.rounds !== null} onToggle={() => change({ rounds: view.rounds ? null : 'strips' })}>
          {text.overRounds}
        </Toggle>
        {isFiltering(filter) && (
          <Action look="subtle" onClick={() => change({ filter: noFilter })}>
            {text.filter.clear}
          </Action>
        )}
        <p className={styles.hits} role="status">
          {text.filter.hits(shown, rows.length)}
        </p>
      </div>
    </search>
  );
}

type QuickProps = {
  readonly rows: readonly InitiativeRow[];
  readonly filter: Filter;
  readonly set: (part: Partial<Filter>) => void;
};

/** What a coordinator looks for first, each with its number. */
function QuickFilters({ rows, filter, set }: QuickProps) {
  const { text } = useText();
  const needsDecision = rows.filter(({ initiative }) => initiative.needsDecision).length;
  const changed = rows.filter(({ initiative }) => initiative.changedSinceLast).length;
  const unanswered = rows.filter((row) => row.isUnanswered).length;
  return (
    <>
      <Toggle
        isOn={filter.needsDecision}
        onToggle={() => set({ needsDecision: !filter.needsDecision })}
      >{`${text.filter.needsDecision} (${needsDecision})`}</Toggle>
      <Toggle
        isOn={filter.changed}
        onToggle={() => set({ changed: !filter.changed })}
      >{`${text.filter.changed} (${changed})`}</Toggle>
      <Toggle
        isOn={filter.unanswered}
        onToggle={() => set({ unanswered: !filter.unanswered })}
      >{`${text.filter.unanswered} (${unanswered})`}</Toggle>
    </>
  );
}
