import type { Overview } from '#bot/contract/overview.ts';
import type { ChangeView } from '#tab/app/use-view.ts';
import { Choice } from '#tab/controls/choice.tsx';
import { useText } from '#tab/text/text-context.tsx';
import { healthOrder, localName } from './initiative-rows.ts';
import { type Filter, groupings, sortings, type View } from './view.ts';

type Props = {
  readonly overview: Overview;
  readonly view: View;
  readonly set: (part: Partial<Filter>) => void;
  readonly change: ChangeView;
};

export function FilterChoices({ overview, view, set, change }: Props) {
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
        onChoose={(value) => change({ sorting: sortings.find((sorting) => sorting === value) ?? 'order' })}
      />
      <Choice
        label={text.grouping.label}
        value={view.grouping}
        options={groupings.map((grouping) => [grouping, text.grouping[grouping]])}
        onChoose={(value) => change({ grouping: groupings.find((grouping) => grouping === value) ?? 'none' })}
      />
    </>
  );
}
