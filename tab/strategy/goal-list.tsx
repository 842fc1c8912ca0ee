import { useState } from 'react';
import type { StrategyPageShown } from '#bot/contract/strategy-page.ts';
import type { Answer } from '#tab/api/trouble.ts';
import { Action } from '#tab/controls/action.tsx';
import { useTold } from '#tab/fields/use-told.ts';
import { localName } from '#tab/overview/initiative-rows.ts';
import { strategyText } from '#tab/text/strategy-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { ChangeMark } from './change-mark.tsx';
import { FocusBack } from './focus-back.tsx';
import { GoalForm } from './goal-form.tsx';
import { MoveButtons } from './move-buttons.tsx';
import styles from './strategy-page.module.css';

/** A goal, with the version of it that a form is drawn from. */
export type ListedGoal<Seen> = {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly fullText: string;
  readonly seen: Seen;
};

export type GoalListProps<Seen> = {
  readonly goals: readonly ListedGoal<Seen>[];
  readonly mayChange: boolean;
  /** What becomes of each beside the version in force; absent where that is what is shown. */
  readonly marks?: readonly { readonly id: string; readonly change: 'new' | 'ended' | 'changed' | 'same' }[];
  /** What a new one is drawn from. */
  readonly newSeen: Seen;
  readonly save: (body: object) => Promise<Answer<StrategyPageShown>>;
  readonly remove: (id: string) => Promise<Answer<StrategyPageShown>>;
  /** Makes one that was removed again, right before another, or last. */
  readonly putBack: (goal: ListedGoal<Seen>, before: string | null) => Promise<Answer<StrategyPageShown>>;
  /** The goals of this list in an answer. */
  readonly listedIn: (after: StrategyPageShown) => readonly ListedGoal<Seen>[];
  /** Gives one another place; absent where their order is decided. */
  readonly move?: (id: string, before: string | null) => Promise<Answer<StrategyPageShown>>;
  readonly onChanged: () => void;
};

/** The goals of a version, each with its words in full; coordinators add, correct and remove. */
export function GoalList<Seen>(props: GoalListProps<Seen>) {
  const { goals, mayChange } = props;
  const { language } = useText();
  const { own } = strategyText(language);
  const [open, setOpen] = useState<string | null>(null);
  const close = () => setOpen(null);
  return (
    <section className={styles.section} aria-labelledby="goals">
      <h2 id="goals" className={styles.under}>
        {own.goals}
      </h2>
      <ul className={styles.list}>
        {goals.map((goal) => (
          <li key={goal.id} className={styles.row}>
            <FocusBack isOpen={open === goal.id}>
              {open === goal.id ? (
                <GoalForm {...props} goal={goal} onDone={close} />
              ) : (
                <GoalLine {...props} goal={goal} onEdit={() => setOpen(goal.id)} />
              )}
            </FocusBack>
          </li>
        ))}
      </ul>
      {mayChange && (
        <FocusBack isOpen={open === 'new'}>
          {open === 'new' ? (
            <GoalForm {...props} goal={null} onDone={close} />
          ) : (
            <div>
              <Action onClick={() => setOpen('new')}>{own.buttons.addGoal}</Action>
            </div>
          )}
        </FocusBack>
      )}
    </section>
  );
}

type LineProps<Seen> = GoalListProps<Seen> & { readonly goal: ListedGoal<Seen>; readonly onEdit: () => void };

function GoalLine<Seen>(props: LineProps<Seen>) {
  const { goal, goals, marks, mayChange, remove, putBack, move, onChanged, onEdit } = props;
  const { language } = useText();
  const { own } = strategyText(language);
  const { isBusy, press } = useTold();
  const name = localName(goal, language);
  const mark = marks?.find(({ id }) => id === goal.id)?.change;
  const before = goals[goals.indexOf(goal) + 1]?.id ?? null;
  const take = () =>
    press({
      ask: () => remove(goal.id),
      sentence: own.saved.goalRemoved,
      after: onChanged,
      back: () => () => putBack(goal, before),
    });
  return (
    <div className={styles.line}>
      <div className={styles.said}>
        <h3 className={styles.name} lang={name.lang}>
          {name.text}
        </h3>
        {mark && mark !== 'same' && <ChangeMark change={mark} />}
        <p className={styles.quiet} lang="da">
          {goal.fullText}
        </p>
      </div>
      {mayChange && (
        <div className={styles.buttons}>
          {move && (
            <MoveButtons
              id={goal.id}
              name={name.text}
              ids={goals.map(({ id }) => id)}
              move={(to) => move(goal.id, to)}
              onChanged={onChanged}
            />
          )}
          <Action label={own.of(own.buttons.edit, name.text)} onClick={onEdit}>
            {own.buttons.edit}
          </Action>
          <Action label={own.of(own.buttons.remove, name.text)} isBusy={isBusy} onClick={take}>
            {own.buttons.remove}
          </Action>
        </div>
      )}
    </div>
  );
}
