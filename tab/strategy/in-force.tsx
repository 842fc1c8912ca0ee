import { useState } from 'react';
import { type StrategyPageShown, strategyPaths } from '#bot/contract/strategy-page.ts';
import { formatDay } from '#bot/text/format.ts';
import { Action } from '#tab/controls/action.tsx';
import { Notice } from '#tab/controls/notice.tsx';
import { useTold } from '#tab/fields/use-told.ts';
import { strategyText } from '#tab/text/strategy-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { decide } from './ask-strategy.ts';
import { ExtendForm } from './extend-form.tsx';
import { GoalList } from './goal-list.tsx';
import { InitiativeList } from './initiative-list.tsx';
import styles from './strategy-page.module.css';
import type { StrategyProps } from './strategy-pages.tsx';

/** The version in force, with its goals and initiatives. */
export function InForce(props: StrategyProps) {
  const { shown, asking, onChanged } = props;
  const { mayChange } = shown;
  const listedIn = (page: StrategyPageShown) => page.strategy.goals.map((goal) => ({ ...goal, seen: goal.version }));
  return (
    <>
      <VersionHead {...props} />
      <GoalList
        goals={listedIn(shown)}
        listedIn={listedIn}
        mayChange={mayChange}
        onChanged={onChanged}
        save={(body) => decide(asking, strategyPaths.goals, body)}
        remove={(id) => decide(asking, strategyPaths.removeGoal(id), {})}
        putBack={({ id: goalId, name, nameEn, fullText }, before) => {
          const raw = { name, nameEn: nameEn ?? '', fullText };
          return decide(asking, strategyPaths.goals, { goalId, formId: crypto.randomUUID(), seen: '', raw, before });
        }}
        newSeen=""
      />
      <InitiativeList {...props} />
    </>
  );
}

function VersionHead(props: StrategyProps) {
  const { strategy, day, mayChange } = props.shown;
  const { language } = useText();
  const { own } = strategyText(language);
  const isOver = strategy.validTo < day;
  return (
    <section className={styles.section} aria-labelledby="version">
      <h2 id="version" className={styles.heading}>
        {strategy.title}
      </h2>
      <p className={styles.quiet}>
        {`${own.version(strategy.number)} · ${own.period(formatDay(strategy.validFrom, language), formatDay(strategy.validTo, language))}`}
      </p>
      {isOver && <Notice intent="warning">{own.runOut(formatDay(strategy.validTo, language))}</Notice>}
      {mayChange && <Ways {...props} />}
    </section>
  );
}

/** On to the next version, or longer with this one. */
function Ways({ shown, asking, change, onChanged }: StrategyProps) {
  const { language } = useText();
  const { own } = strategyText(language);
  const [isExtending, setIsExtending] = useState(false);
  const { isBusy, press } = useTold();
  const [formId] = useState(() => crypto.randomUUID());
  const open = () => change({ strategy: 'next' });
  const begin = () =>
    press({
      ask: () => decide(asking, strategyPaths.draft, { formId }),
      sentence: own.saved.begun,
      after: () => {
        onChanged();
        open();
      },
    });
  if (isExtending) {
    const close = () => setIsExtending(false);
    return <ExtendForm asking={asking} validTo={shown.strategy.validTo} onChanged={onChanged} onDone={close} />;
  }
  return (
    <div className={styles.buttons}>
      {shown.draft ? (
        <Action onClick={open}>{own.buttons.openDraft}</Action>
      ) : (
        <Action isBusy={isBusy} onClick={begin}>
          {own.buttons.begin}
        </Action>
      )}
      <Action onClick={() => setIsExtending(true)}>{own.buttons.extend}</Action>
    </div>
  );
}
