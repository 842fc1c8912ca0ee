import { useState } from 'react';
import { strategyPaths } from '#bot/contract/strategy-page.ts';
import { Action } from '#tab/controls/action.tsx';
import { strategyText } from '#tab/text/strategy-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { decide } from './ask-strategy.ts';
import { FocusBack } from './focus-back.tsx';
import { InitiativeForm } from './initiative-form.tsx';
import { InitiativeItem } from './initiative-item.tsx';
import styles from './strategy-page.module.css';
import type { StrategyProps } from './strategy-pages.tsx';
import { emptyInitiative } from './typed-initiative.ts';

/** The initiatives that run or are to begin; one of them open, as the link says. */
export function InitiativeList(props: StrategyProps) {
  const { shown, asking, onChanged } = props;
  const { language } = useText();
  const { own } = strategyText(language);
  const [isAdding, setIsAdding] = useState(false);
  const running = shown.initiatives.filter(({ validTo }) => validTo === null || validTo >= shown.day);
  return (
    <section className={styles.section} aria-labelledby="initiatives">
      <h2 id="initiatives" className={styles.under}>
        {own.initiatives}
      </h2>
      <p className={styles.quiet}>{own.count(running.length)}</p>
      <ul className={styles.list}>
        {running.map((initiative) => (
          <li key={initiative.id} className={styles.row}>
            <InitiativeItem {...props} initiative={initiative} />
          </li>
        ))}
      </ul>
      <FocusBack isOpen={isAdding}>
        {isAdding && (
          <InitiativeForm
            title={own.buttons.add}
            shown={shown}
            goals={shown.strategy.goals}
            stored={emptyInitiative(shown.day)}
            version={null}
            parts={['name', 'from', 'details']}
            saved={own.saved.added}
            back={null}
            save={({ formId, typed }) =>
              decide(asking, strategyPaths.initiatives, { formId, from: typed.from, raw: typed })
            }
            onChanged={onChanged}
            onDone={() => setIsAdding(false)}
          />
        )}
        {shown.mayChange && !isAdding && (
          <div>
            <Action onClick={() => setIsAdding(true)}>{own.buttons.add}</Action>
          </div>
        )}
      </FocusBack>
    </section>
  );
}
