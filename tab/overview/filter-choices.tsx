import { makeStyles, Select } from '@fluentui/react-components';
import type { Overview } from '#bot/contract/overview.ts';
import { useText } from '#tab/text/text-context.tsx';
import { healthOrder, localName } from './initiative-rows.ts';
import { type Filter, type Sorting, sortings, type View } from './view.ts';

const useStyles = makeStyles({
  choice: { maxWidth: '220px', minWidth: '120px', flexGrow: 1 },
});

type Props = {
  readonly overview: Overview;
  readonly view: View;
  readonly set: (part: Partial<Filter>) => void;
  readonly onSort: (sorting: Sorting) => void;
};

export function FilterChoices({ overview, view, set, onSort }: Props) {
  const { text, words, language } = useText();
  const { filter } = view;
  return (
    <>
      <Choice
        label={text.filter.goal}
        all={text.filter.allGoals}
        value={filter.goal}
        options={overview.goals.map((goal) => [goal.id, localName(goal, language).text])}
        onChoose={(goal) => set({ goal })}
      />
      <Choice
        label={text.filter.organisation}
        all={text.filter.allOrganisations}
        value={filter.organisation}
        options={overview.organisations.map(({ id, name }) => [id, name])}
        onChoose={(organisation) => set({ organisation })}
      />
      <Choice
        label={text.filter.health}
        all={text.filter.allHealth}
        value={filter.health}
        options={healthOrder.map((health) => [health, words.health[health].word])}
        onChoose={(value) => set({ health: healthOrder.find((health) => health === value) ?? null })}
      />
      <Choice
        label={text.filter.sort}
        all={null}
        value={view.sorting}
        options={sortings.map((sorting) => [sorting, `${text.filter.sort}: ${text.sort[sorting].toLowerCase()}`])}
        onChoose={(value) => onSort(sortings.find((sorting) => sorting === value) ?? 'order')}
      />
    </>
  );
}

type ChoiceProps = {
  readonly label: string;
  /** The option that filters nothing, or null where one is always chosen. */
  readonly all: string | null;
  readonly value: string | null;
  readonly options: readonly (readonly [id: string, name: string])[];
  readonly onChoose: (id: string | null) => void;
};

/** The browser's own list: known to keyboards, screen readers and phones. */
function Choice({ label, all, value, options, onChoose }: ChoiceProps) {
  const styles = useStyles();
  return (
    <Select
      className={styles.choice}
      aria-label={label}
      value={value ?? ''}
      onChange={(_, { value: chosen }) => onChoose(chosen || null)}
    >
      {all && <option value="">{all}</option>}
      {options.map(([id, name]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}
