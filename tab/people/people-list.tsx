import { useDeferredValue, useMemo, useState } from 'react';
import { Action } from '#tab/controls/action.tsx';
import { Choice } from '#tab/controls/choice.tsx';
import { SearchField } from '#tab/controls/search-field.tsx';
import { Toggle } from '#tab/controls/toggle.tsx';
import { FetchAs } from '#tab/fetching/fetch-as.tsx';
import { usePrinting } from '#tab/long-list/use-printing.ts';
import { peopleText } from '#tab/text/people-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './people-page.module.css';
import type { PeopleProps } from './people-page.tsx';
import { filterPeople, peopleRows } from './people-rows.ts';
import { PeopleTable } from './people-table.tsx';
import { PersonForm } from './person-form.tsx';

/** As many rows as are drawn at once: what is beyond them comes when it is asked for. */
const rowsAtOnce = 100;

/** Everybody, to be searched and opened; the filter lives in the address. */
export function PeopleList(props: PeopleProps) {
  const { shown, view, change } = props;
  const { language } = useText();
  const { own } = peopleText(language);
  const [isAdding, setIsAdding] = useState(false);
  const [pages, setPages] = useState(1);
  const rows = useMemo(() => peopleRows(shown, language), [shown, language]);
  const filter = { text: view.filter.text, organisation: view.filter.organisation, isWithLeft: view.left };
  const { text, organisation, isWithLeft } = useDeferredValue(filter);
  const found = useMemo(
    () => filterPeople(rows, { text, organisation, isWithLeft }),
    [rows, text, organisation, isWithLeft],
  );
  const isPrinting = usePrinting();
  const drawn = isPrinting ? found : found.slice(0, pages * rowsAtOnce);
  const mayAdd = shown.isCoordinator || shown.people.some(({ mayChange }) => mayChange);
  const all = rows.filter(({ person }) => isWithLeft || person.leftAt === null).length;
  return (
    <>
      {isAdding && (
        <div className={`${styles.surface} ${styles.padded}`}>
          <PersonForm {...props} person={null} onDone={() => setIsAdding(false)} onCancel={() => setIsAdding(false)} />
        </div>
      )}
      <search className={styles.bar} aria-label={own.filter}>
        <SearchField
          label={own.search}
          value={view.filter.text}
          onChange={(typed) => change({ filter: { ...view.filter, text: typed } })}
        />
        <Choice
          label={own.organisation}
          none={own.allOrganisations}
          value={view.filter.organisation}
          options={shown.organisations.map(({ id, shortName }) => [id, shortName])}
          onChoose={(id) => change({ filter: { ...view.filter, organisation: id } })}
        />
        <Toggle isOn={view.left} onToggle={() => change({ left: !view.left })}>
          {own.showLeft}
        </Toggle>
        {mayAdd && !isAdding && (
          <Action look="primary" onClick={() => setIsAdding(true)}>
            {own.add}
          </Action>
        )}
      </search>
      <p data-filter className={styles.count} role="status">
        {found.length === 0 ? own.none : own.count(found.length, all)}
      </p>
      {drawn.length > 0 && (
        <div className={styles.surface}>
          <PeopleTable rows={drawn} onOpen={(id) => change({ person: id })} />
        </div>
      )}
      {drawn.length > 0 && <FetchPeople {...props} rows={found} />}
      {found.length > drawn.length && (
        <div>
          <Action onClick={() => setPages(pages + 1)}>
            {own.more(Math.min(rowsAtOnce, found.length - drawn.length))}
          </Action>
        </div>
      )}
    </>
  );
}

function FetchPeople({ client, membership, rows }: PeopleProps & { readonly rows: ReturnType<typeof peopleRows> }) {
  const { own } = peopleText(useText().language);
  const ids = rows.map(({ person }) => person.id);
  return <FetchAs client={client} partnership={membership.id} list="register" name={own.heading} ids={ids} />;
}
