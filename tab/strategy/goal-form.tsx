import { useState } from 'react';
import type { StrategyPageShown } from '#bot/contract/strategy-page.ts';
import { TextField } from '#tab/fields/text-field.tsx';
import { strategyText } from '#tab/text/strategy-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { FormFrame } from './form-frame.tsx';
import type { GoalListProps, ListedGoal } from './goal-list.tsx';
import { useStrategyForm } from './use-strategy-form.ts';

type Props<Seen> = GoalListProps<Seen> & {
  /** Null for a new one. */
  readonly goal: ListedGoal<Seen> | null;
  readonly onDone: () => void;
};

const fields = ['name', 'nameEn', 'fullText'] as const;

/** A goal's words. */
export function GoalForm<Seen>(props: Props<Seen>) {
  const { goal, goals, newSeen, save, remove, listedIn, onChanged, onDone } = props;
  const { language } = useText();
  const { own } = strategyText(language);
  const stored = { name: goal?.name ?? '', nameEn: goal?.nameEn ?? '', fullText: goal?.fullText ?? '' };
  const [typed, setTyped] = useState(stored);
  const [formId] = useState(() => crypto.randomUUID());
  const form = useStrategyForm({ version: goal?.seen ?? newSeen, saved: own.saved.goal, onChanged, onDone });
  const back = (after: StrategyPageShown) => {
    const listed = listedIn(after);
    if (!goal) {
      const made = listed.find(({ id }) => !goals.some((each) => each.id === id));
      return made ? () => remove(made.id) : null;
    }
    const seen = listed.find(({ id }) => id === goal.id)?.seen ?? newSeen;
    return () => save({ goalId: goal.id, formId, seen, raw: stored });
  };
  const field = (name: (typeof fields)[number]) => ({
    label: own.fields[name],
    value: typed[name],
    onChange: (value: string) => setTyped((before) => ({ ...before, [name]: value })),
    problem: form.problemOf(name),
  });
  return (
    <FormFrame
      title={goal ? own.of(own.buttons.edit, goal.name) : own.buttons.addGoal}
      form={form}
      differences={fields.map((name) => ({ label: own.fields[name], theirs: stored[name], yours: typed[name] }))}
      onTake={() => setTyped(stored)}
      onSave={() => form.send((seen) => save({ goalId: goal?.id ?? null, formId, seen, raw: typed }), back)}
      onCancel={onDone}
    >
      <TextField {...field('name')} isRequired />
      <TextField {...field('nameEn')} />
      <TextField {...field('fullText')} rows={4} isRequired />
    </FormFrame>
  );
}
