import { Button, makeStyles, mergeClasses, SearchBox, ToggleButton, tokens } from '@fluentui/react-components';
import { Filter20Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { Overview } from '#bot/contract/overview.ts';
import type { ChangeView } from '#tab/app/use-view.ts';
import { useText } from '#tab/text/text-context.tsx';
import { FilterChoices } from './filter-choices.tsx';
import type { InitiativeRow } from './initiative-rows.ts';
import { type Filter, isFiltering, noFilter, type View } from './view.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
    paddingLeft: tokens.spacingHorizontalL,
    paddingRight: tokens.spacingHorizontalL,
    '@container (max-width: 640px)': {
      paddingLeft: tokens.spacingHorizontalM,
      paddingRight: tokens.spacingHorizontalM,
    },
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalS,
  },
  search: { flexGrow: 1, flexBasis: '200px', maxWidth: '320px', minWidth: '160px' },
  toggleChoices: { display: 'none', '@container (max-width: 640px)': { display: 'inline-flex' } },
  folded: { '@container (max-width: 640px)': { display: 'none' } },
  hits: { marginTop: 0, marginBottom: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

type Props = {
  readonly overview: Overview;
  readonly rows: readonly InitiativeRow[];
  readonly view: View;
  readonly change: ChangeView;
  readonly shown: number;
};

export function FilterBar({ overview, rows, view, change, shown }: Props) {
  const styles = useStyles();
  const { text } = useText();
  const choicesId = useId();
  const [isOpen, setIsOpen] = useState(false);
  const { filter } = view;
  const set = (part: Partial<Filter>) => change({ filter: { ...filter, ...part } });
  return (
    <search className={styles.bar} aria-label={text.filter.label}>
      <div className={styles.line}>
        <SearchBox
          className={styles.search}
          aria-label={text.filter.search}
          placeholder={text.filter.search}
          value={filter.text}
          onChange={(_, { value }) => set({ text: value })}
        />
        <ToggleButton
          className={styles.toggleChoices}
          icon={<Filter20Regular />}
          aria-label={text.filter.label}
          aria-controls={choicesId}
          aria-expanded={isOpen}
          checked={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        />
        <div id={choicesId} className={mergeClasses(styles.line, !isOpen && styles.folded)}>
          <FilterChoices overview={overview} view={view} set={set} onSort={(sorting) => change({ sorting })} />
        </div>
      </div>
      <div className={styles.line}>
        <QuickFilters rows={rows} filter={filter} set={set} />
        {isFiltering(filter) && (
          <Button size="small" appearance="transparent" onClick={() => change({ filter: noFilter })}>
            {text.filter.clear}
          </Button>
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
      <QuickFilter
        label={`${text.filter.needsDecision} (${needsDecision})`}
        isOn={filter.needsDecision}
        onToggle={() => set({ needsDecision: !filter.needsDecision })}
      />
      <QuickFilter
        label={`${text.filter.changed} (${changed})`}
        isOn={filter.changed}
        onToggle={() => set({ changed: !filter.changed })}
      />
      <QuickFilter
        label={`${text.filter.unanswered} (${unanswered})`}
        isOn={filter.unanswered}
        onToggle={() => set({ unanswered: !filter.unanswered })}
      />
    </>
  );
}

function QuickFilter({ label, isOn, onToggle }: { label: string; isOn: boolean; onToggle: () => void }) {
  return (
    <ToggleButton size="small" shape="circular" checked={isOn} onClick={onToggle}>
      {label}
    </ToggleButton>
  );
}
