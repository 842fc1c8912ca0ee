import { Dismiss20Regular } from '@fluentui/react-icons';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { Action } from '#tab/controls/action.tsx';
import { Notice } from '#tab/controls/notice.tsx';
import { groupText } from '#tab/text/group-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './said.module.css';

type Intent = 'success' | 'warning' | 'error';
type Say = (intent: Intent, sentence: string) => void;

const saying = createContext<Say>(() => undefined);

/** Says what a press led to: seen at the foot of the window, heard by those who do not see it. */
export function useSay(): Say {
  return useContext(saying);
}

/** Around a page that changes something. What was said stays until something else is, or it is put away. */
export function SaidHere({ children }: { readonly children: ReactNode }) {
  const { language } = useText();
  const [said, setSaid] = useState<{
    readonly intent: Intent;
    readonly sentence: string;
    readonly turn: number;
  } | null>(null);
  const say = useMemo<Say>(
    () => (intent, sentence) => setSaid((before) => ({ intent, sentence, turn: (before?.turn ?? 0) + 1 })),
    [],
  );
  return (
    <saying.Provider value={say}>
      {children}
      <div className={styles.said} role="status">
        {said && (
          <div key={said.turn} className={styles.line}>
            <Notice intent={said.intent}>{said.sentence}</Notice>
            <Action icon={<Dismiss20Regular />} label={groupText(language).own.putAway} onClick={() => setSaid(null)} />
          </div>
        )}
      </div>
    </saying.Provider>
  );
}
