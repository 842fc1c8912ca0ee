import { useState } from 'react';
import { type DraftShown, strategyPaths } from '#bot/contract/strategy-page.ts';
import { formatDay, formatDayOf } from '#bot/text/format.ts';
import { Action } from '#tab/controls/action.tsx';
import { useTold } from '#tab/fields/use-told.ts';
import { strategyText } from '#tab/text/strategy-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { decide } from './ask-strategy.ts';
import sides from './compared.module.css';
import { ComparedInitiatives } from './compared-initiatives.tsx';
import { DraftDeciding } from './draft-deciding.tsx';
import { DraftHeadForm } from './draft-head-form.tsx';
import { FocusBack } from './focus-back.tsx';
import { GoalList } from './goal-list.tsx';
import styles from './strategy-page.module.css';
import type { StrategyProps } from './strategy-pages.tsx';

export type DraftProps = StrategyProps & {
  readonly draft: DraftShown;
  /** Only while it is a draft, and by a coordinator. */
  readonly mayWrite: boolean;
};

/** The next version while it is written: what it is called, its goals, and its initiatives beside those of now. */
export function NextVersion(props: StrategyProps) {
  const { shown } = props;
  const { draft } = shown;
  if (!draft) return <NoDraft {...props} />;
  const given = { ...props, draft, mayWrite: shown.mayChange && draft.state === 'draft' };
  return (
    <>
      <Head {...given} />
      <DraftDeciding {...given} />
      <Goals {...given} />
      <ComparedInitiatives {...given} />
    </>
  );
}

function NoDraft({ shown, asking, onChanged }: StrategyProps) {
  const { language } = useText();
  const { own } = strategyText(language);
  const { isBusy, press } = useTold();
  const [formId] = useState(() => crypto.randomUUID());
  if (!shown.mayChange) return <p>{own.next.noneToRead}</p>;
  const begin = () =>
    press({
      ask: () => decide(asking, strategyPaths.draft, { formId }),
      sentence: own.saved.begun,
      after: onChanged,
    });
  return (
    <>
      <p>{own.next.none}</p>
      <div>
        <Action look="primary" isBusy={isBusy} onClick={begin}>
          {own.buttons.begin}
        </Action>
      </div>
    </>
  );
}

function Head(props: DraftProps) {
  const [isOpen, setIsOpen] = useState(false);
  const isWriting = isOpen && props.mayWrite;
  return (
    <FocusBack isOpen={isWriting}>
      {isWriting ? (
        <DraftHeadForm {...props} onDone={() => setIsOpen(false)} />
      ) : (
        <Standing {...props} onEdit={() => setIsOpen(true)} />
      )}
    </FocusBack>
  );
}

function Standing({ draft, mayWrite, shown, onEdit }: DraftProps & { readonly onEdit: () => void }) {
  const { language } = useText();
  const { own } = strategyText(language);
  const when = formatDayOf(draft.changedAt, { language, timeZone: shown.timeZone });
  return (
    <section className={styles.section} aria-labelledby="draft">
      <div className={styles.line}>
        <div className={styles.said}>
          <h2 id="draft" className={styles.heading}>
            {draft.title}
          </h2>
          <p className={styles.quiet}>
            {own.period(formatDay(draft.validFrom, language), formatDay(draft.validTo, language))}
          </p>
          <p className={styles.quiet}>
            <span className={sides.mark}>{own.next.states[draft.state]}</span>{' '}
            {own.next.changed(draft.changedBy.name, when)}
          </p>
        </div>
        {mayWrite && (
          <Action label={own.of(own.buttons.edit, own.next.head)} onClick={onEdit}>
            {own.buttons.edit}
          </Action>
        )}
      </div>
    </section>
  );
}

function Goals({ draft, asking, mayWrite, onChanged }: DraftProps) {
  const listed = (goals: typeof draft.goals) => goals.map((goal) => ({ ...goal, seen: goal.revision }));
  const move = (id: string, before: string | null) => decide(asking, strategyPaths.moveDraftGoal(id), { before });
  return (
    <GoalList
      goals={listed(draft.goals)}
      listedIn={(after) => listed(after.draft?.goals ?? [])}
      marks={draft.comparedGoals}
      mayChange={mayWrite}
      newSeen={0}
      save={(body) => decide(asking, strategyPaths.draftGoals, body)}
      remove={(id) => decide(asking, strategyPaths.removeDraftGoal(id), {})}
      putBack={async ({ id: goalId, name, nameEn, fullText }, before) => {
        const raw = { name, nameEn: nameEn ?? '', fullText };
        const body = { goalId, formId: crypto.randomUUID(), seen: 0, raw };
        const made = await decide(asking, strategyPaths.draftGoals, body);
        return made.ok && before !== null ? move(goalId, before) : made;
      }}
      move={move}
      onChanged={onChanged}
    />
  );
}
