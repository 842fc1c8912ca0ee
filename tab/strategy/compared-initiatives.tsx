import { useState } from 'react';
import { strategyPaths } from '#bot/contract/strategy-page.ts';
import { Action } from '#tab/controls/action.tsx';
import { Toggle } from '#tab/controls/toggle.tsx';
import { strategyText } from '#tab/text/strategy-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { decide } from './ask-strategy.ts';
import sides from './compared.module.css';
import { ComparedLine } from './compared-line.tsx';
import { FocusBack } from './focus-back.tsx';
import { InitiativeForm } from './initiative-form.tsx';
import type { DraftProps } from './next-version.tsx';
import styles from './strategy-page.module.css';
import { emptyInitiative, originsIn } from './typed-initiative.ts';

/** The initiatives of now beside those of the next version: what is new, ends, is renamed, merged or split. */
export function ComparedInitiatives(props: DraftProps) {
  const { draft, shown, asking, mayWrite, onChanged } = props;
  const { language } = useText();
  const { own } = strategyText(language);
  const [isShort, setIsShort] = useState(false);
  const [isAdding, setIsAdding] = useState(false);
  const lines = draft.compared.filter(({ change }) => !isShort || change !== 'same');
  return (
    <section className={styles.section} aria-labelledby="compared">
      <h2 id="compared" className={styles.under}>
        {own.next.compared}
      </h2>
      <p className={styles.quiet}>{own.next.legend}</p>
      <div>
        <Toggle isOn={isShort} onToggle={() => setIsShort(!isShort)}>
          {own.next.only}
        </Toggle>
      </div>
      <div className={`${sides.compared} ${sides.heads}`} aria-hidden>
        <span />
        <span>{own.next.now}</span>
        <span>{own.next.after}</span>
      </div>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={[...line.old, ...line.next].join(' ')} className={styles.row}>
            <ComparedLine {...props} line={line} />
          </li>
        ))}
      </ul>
      <FocusBack isOpen={isAdding}>
        {mayWrite && isAdding && (
          <InitiativeForm
            title={own.buttons.add}
            shown={shown}
            goals={draft.goals}
            stored={emptyInitiative(shown.day)}
            version={0}
            parts={['name', 'carriesOn', 'details']}
            origins={originsIn(shown, language)}
            saved={own.saved.draft}
            save={({ formId, seen, typed }) => {
              const body = { initiativeId: null, formId, seen, raw: typed, carriesOn: typed.carriesOn };
              return decide(asking, strategyPaths.draftInitiatives, body);
            }}
            back={(after) => () => {
              const made = after.draft?.initiatives.find(({ id }) => !draft.initiatives.some((each) => each.id === id));
              return decide(asking, strategyPaths.removeDraftInitiative(made?.id ?? ''), {});
            }}
            onChanged={onChanged}
            onDone={() => setIsAdding(false)}
          />
        )}
        {mayWrite && !isAdding && (
          <div>
            <Action onClick={() => setIsAdding(true)}>{own.buttons.add}</Action>
          </div>
        )}
      </FocusBack>
    </section>
  );
}
