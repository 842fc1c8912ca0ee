import { useState } from 'react';
import type { DecisionShown, MeetingDecisionsShown } from '#bot/contract/decisions.ts';
import type { GroupPageProps } from '#tab/meetings/group-pages.tsx';
import { ChangeDecision } from './change-decision.tsx';
import { DecisionItem } from './decision-item.tsx';
import styles from './decision-list.module.css';
import { TellForm } from './tell-form.tsx';

export type ListProps = GroupPageProps & {
  readonly decisions: readonly DecisionShown[];
  /** What can be chosen, where it is known already. */
  readonly choices?: MeetingDecisionsShown['choices'];
  readonly onChanged: () => void;
};

type Open = { readonly id: string; readonly form: 'tell' | 'change' } | null;

/** Decisions one below the other; one of them at a time is open for a change. */
export function DecisionList({ decisions, choices = null, onChanged, ...given }: ListProps) {
  const [open, setOpen] = useState<Open>(null);
  const close = (id: string) => {
    setOpen(null);
    requestAnimationFrame(() => document.getElementById(`decision-${id}`)?.focus());
  };
  const done = (id: string) => {
    close(id);
    onChanged();
  };
  if (decisions.length === 0) return null;
  return (
    <ul className={styles.list}>
      {decisions.map((decision) => {
        const { id } = decision;
        const form = open?.id === id ? open.form : null;
        const shared = { ...given, decision, onDone: () => done(id), onCancel: () => close(id) };
        return (
          <li key={id} id={`decision-${id}`} tabIndex={-1} className={styles.item}>
            <DecisionItem
              {...given}
              decision={decision}
              isOpen={form !== null}
              onOpen={(chosen) => setOpen({ id, form: chosen })}
            />
            {form === 'tell' && <TellForm {...shared} />}
            {form === 'change' && <ChangeDecision {...shared} choices={choices} />}
          </li>
        );
      })}
    </ul>
  );
}
