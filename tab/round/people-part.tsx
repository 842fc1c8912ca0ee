import { useMemo } from 'react';
import { Toggle } from '#tab/controls/toggle.tsx';
import { FetchAs } from '#tab/fetching/fetch-as.tsx';
import { roundText } from '#tab/text/round-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { filterFollowed, followedRows, shownPeople } from './followed-people.ts';
import { PeopleTable } from './people-table.tsx';
import styles from './round-page.module.css';
import type { ShownRound } from './shown-round.ts';

/** Everybody the round asks: what they owe, what they were sent, whether it arrived, and how else to reach them. */
export function PeoplePart({ grid, view, change, overview, client, membership, roundId }: ShownRound) {
  const { people: said } = roundText(useText().language).own;
  const rows = useMemo(() => followedRows(grid), [grid]);
  const show = shownPeople.find((each) => each === view.show) ?? 'all';
  const shown = filterFollowed(rows, show);
  return (
    <section className={styles.section} aria-label={said.caption}>
      <fieldset data-filter className={styles.filters} aria-label={said.filter}>
        {shownPeople.map((each) => (
          <Toggle key={each} isOn={each === show} onToggle={() => change({ show: each === 'all' ? null : each })}>
            {`${said.show[each]} ${filterFollowed(rows, each).length}`}
          </Toggle>
        ))}
      </fieldset>
      {shown.length === 0 && <p>{said.none}</p>}
      {shown.length > 0 && (
        <PeopleTable
          rows={shown}
          timeZone={overview.partnership.timeZone}
          onOpen={(initiative) => change({ part: null, show: null, initiative })}
        />
      )}
      {shown.length > 0 && (
        <FetchAs
          client={client}
          partnership={membership.id}
          list="reach"
          name={said.caption}
          ids={shown.map(({ followed }) => followed.person.id)}
          chosen={{ about: roundId }}
        />
      )}
    </section>
  );
}
