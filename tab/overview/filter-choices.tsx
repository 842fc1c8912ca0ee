import type { Overview } from '#bot/contract/overview.ts';
import { Choice } from '#tab/controls/choice.tsx';
import { useText } from '#tab/text/text-context.tsx';
import { healthOrder, localName } from './initiative-rows.ts';
import { type Filter, type Sorting, sortings, type View } from './view.ts';

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
        none={text.filter.allGoals}
        value={filter.goal}
        options={overview.goals.map((goal) => [goal.id, localName(goal, language).text])}
        onChoose={(goal) => set({ goal })}
      />
      <Choice
        label={text.filter.organisation}
        none={text.filter.allOrganisations}
        value={filter.organisation}
        options={overview.organisations.map(({ id, name }) => [id, name])}
        onChoose={(organisation) => set({ organisation })}
      />
      <Choice
        label={text.filter.health}
        none={text.filter.allHealth}
        value={filter.health}
        options={healthOrder.map((health) => [health, words.health[health].word])}
        onChoose={(value) => set({ health: healthOrder.find((health) => health === value) ?? null })}
      />
      <Choice
        label={text.filter.sort}
        value={view.sorting}
        options={sortings.map((sorting) => [sorting, `${text.filter.sort}: ${text.sort[sorting].toLowerCase()}`])}
        onChoose={(value) => onSort(sortings.find((sorting) => sorting === value) ?? 'order')}
      />
    </>
  );
}
