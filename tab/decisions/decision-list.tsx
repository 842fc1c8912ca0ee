import { useState } from 'react';
import type { DecisionShown, MeetingDecisionsShown } from '#bot/contract/decisions.ts';
import { Notice } from '#tab/controls/notice.tsx';
import type { GroupPageProps } from '#tab/meetings/group-pages.tsx';
import { groupText } from '#tab/text/group-text.ts';
import { useText } from '#tab/text/text-context.tsx';
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

type Open = { readonly decision: DecisionShown; readonly index: number; readonly form: 'tell' | 'change' };

/** Decisions one below the other; one of them at a time is open for a change. */
export function DecisionList({ decisions, choices = null, onChanged, ...given }: ListProps) {
  const { decisions: said } = groupText(useText().language);
  const [open, setOpen] = useState<Open | null>(null);
  const close = (id: string) => {
    setOpen(null);
    requestAnimationFrame(() => document.getElementById(`decision-${id}`)?.focus());
  };
  const done = (id: string) => {
    close(id);
    onChanged();
  };
  const shown = withGone(decisions, open);
  if (shown.length === 0) return null;
  return (
    <ul className={styles.list}>
      {shown.map((decision, index) => {
        const { id } = decision;
        const form = open?.decision.id === id ? open.form : null;
        const shared = { ...given, decision, onDone: () => done(id), onCancel: () => close(id) };
        return (
          <li key={id} id={`decision-${id}`} tabIndex={-1} className={styles.item}>
            {!decisions.includes(decision) && <Notice intent="warning">{said.goneMeanwhile}</Notice>}
            <DecisionItem
              {...given}
              decision={decision}
              isOpen={form !== null}
              onOpen={(chosen) => setOpen({ decision, index, form: chosen })}
            />
            {form === 'tell' && <TellForm {...shared} />}
            {form === 'change' && <ChangeDecision {...shared} choices={choices} />}
          </li>
        );
      })}
    </ul>
  );
}

/** Whoever is writing about a decision keeps the form and its words when somebody else finishes it meanwhile. */
function withGone(decisions: readonly DecisionShown[], open: Open | null): readonly DecisionShown[] {
  if (open === null || decisions.some(({ id }) => id === open.decision.id)) return decisions;
  return decisions.toSpliced(open.index, 0, open.decision);
}
