import { useMemo, useState } from 'react';
import type { Overview } from '#bot/contract/overview.ts';
import type { ChangeView } from '#tab/app/use-view.ts';
import { HealthIcon } from '#tab/status/health-icon.tsx';
import { useText } from '#tab/text/text-context.tsx';
import { countHealth, occurringHealth } from './count-health.ts';
import { type InitiativeRow, localName } from './initiative-rows.ts';
import styles from './summary.module.css';
import { SummaryLegend } from './summary-legend.tsx';
import { type SummaryGroup, SummaryTable } from './summary-table.tsx';
import type { Filter } from './view.ts';

type Props = {
  readonly overview: Overview;
  readonly rows: readonly InitiativeRow[];
  readonly filter: Filter;
  /** An initiative is open beside it and takes half the room. */
  readonly isBeside: boolean;
  readonly change: ChangeView;
};

/** How the initiatives stand in each organisation and under each goal; every number is a filter. */
export function Summary({ overview, rows, filter, isBeside, change }: Props) {
  const { text, language } = useText();
  // Where the two tables would stand below each other the list comes first; the breakdown is one tap away.
  const [isNarrow] = useState(() => window.matchMedia('(max-width: 860px)').matches);
  const [chosen, choose] = useState<boolean | null>(null);
  const isOpen = chosen ?? !(isNarrow || isBeside);
  const organisations = useMemo(() => organisationGroups(overview, rows), [overview, rows]);
  const goals = useMemo(
    () =>
      overview.goals.map(
        (goal): SummaryGroup => ({
          id: goal.id,
          name: localName(goal, language),
          rows: rows.filter(({ initiative }) => initiative.goals.includes(goal.id)),
        }),
      ),
    [overview, rows, language],
  );
  return (
    <details
      className={styles.summary}
      open={isOpen}
      // It also tells of what was not the reader's doing.
      onToggle={({ currentTarget: { open } }) => open !== isOpen && choose(open)}
    >
      <summary className={styles.heading}>
        <h2>{text.summary.heading}</h2>
        <HealthCounts rows={rows} />
      </summary>
      <div className={styles.tables}>
        <SummaryTable
          caption={text.summary.byOrganisation}
          first={text.summary.organisation}
          groups={organisations}
          all={rows}
          chosen={filter.organisation}
          onChoose={(organisation, health) => change({ filter: { ...filter, organisation, health } })}
        />
        <SummaryTable
          caption={text.summary.byGoal}
          first={text.summary.goal}
          groups={goals}
          all={rows}
          chosen={filter.goal}
          onChoose={(goal, health) => change({ filter: { ...filter, goal, health } })}
        />
      </div>
      <SummaryLegend rows={rows} />
    </details>
  );
}

/** How many of each status word, in one line. */
function HealthCounts({ rows }: { readonly rows: readonly InitiativeRow[] }) {
  const { words } = useText();
  const { counts } = countHealth(rows);
  return (
    <span className={styles.counts}>
      {occurringHealth(rows).map((health) => (
        <span key={health} className={styles.count} title={words.health[health].word}>
          <HealthIcon health={health} />
          {counts.get(health)} <span className={styles.word}>{words.health[health].word}</span>
        </span>
      ))}
    </span>
  );
}

function organisationGroups(overview: Overview, rows: readonly InitiativeRow[]): readonly SummaryGroup[] {
  return overview.organisations.map(({ id, name }) => ({
    id,
    name: { text: name, lang: 'da' },
    rows: rows.filter(({ initiative }) => initiative.organisations.includes(id)),
  }));
}
