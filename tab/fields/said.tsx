import { Dismiss20Regular } from '@fluentui/react-icons';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { Answer, Trouble } from '#tab/api/trouble.ts';
import { Action } from '#tab/controls/action.tsx';
import { Notice } from '#tab/controls/notice.tsx';
import { groupText } from '#tab/text/group-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { troubleSentence } from '#tab/text/trouble-sentence.ts';
import { keepFocus } from './keep-focus.ts';
import styles from './said.module.css';
import { usePress } from './use-press.ts';

type Intent = 'success' | 'warning' | 'error';

/** The reverse of what was just done: a change like any other, refused where somebody else has changed it since. */
export type Back = {
  readonly ask: () => Promise<Answer<unknown>>;
  readonly after: () => void;
};

type Say = (intent: Intent, sentence: string, back?: Back | null) => void;

const saying = createContext<Say>(() => undefined);

/** Says what a press led to: seen at the foot of the window, heard by those who do not see it; and takes it back. */
export function useSay(): Say {
  return useContext(saying);
}

type Said = {
  readonly intent: Intent;
  readonly sentence: string;
  readonly back: Back | null;
  readonly turn: number;
};

/** Around a page that changes something: focus is kept, and what was said stays until something else is, or it is put away. */
export function SaidHere({ children }: { readonly children: ReactNode }) {
  const { language } = useText();
  const [said, setSaid] = useState<Said | null>(null);
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => keepFocus(), []);
  const say = useMemo<Say>(
    () =>
      (intent, sentence, back = null) =>
        setSaid((before) => ({ intent, sentence, back, turn: (before?.turn ?? 0) + 1 })),
    [],
  );
  return (
    <saying.Provider value={say}>
      {children}
      <div ref={line} tabIndex={-1} className={styles.said} role="status">
        {said && (
          <div key={said.turn} className={styles.line}>
            <Notice intent={said.intent}>{said.sentence}</Notice>
            {said.back && <TakeBack back={said.back} say={say} onDone={() => line.current?.focus()} />}
            <Action icon={<Dismiss20Regular />} label={groupText(language).own.putAway} onClick={() => setSaid(null)} />
          </div>
        )}
      </div>
    </saying.Provider>
  );
}

function isOvertaken(trouble: Trouble): boolean {
  return trouble.kind === 'refused' && trouble.code.endsWith('_meanwhile');
}

type TakeBackProps = { readonly back: Back; readonly say: Say; readonly onDone: () => void };

/** Its button goes with what it takes back, so focus moves to what is said instead. */
function TakeBack({ back, say, onDone }: TakeBackProps) {
  const words = useText();
  const { own } = groupText(words.language);
  const [isBusy, press] = usePress();
  const run = async () => {
    const answer = await back.ask();
    back.after();
    if (answer.ok) say('success', own.tookBack);
    else say('error', isOvertaken(answer.trouble) ? own.changedSince : troubleSentence(answer.trouble, words));
    onDone();
  };
  return (
    <Action label={own.takeBackLabel} isBusy={isBusy} onClick={() => press(run)}>
      {own.takeBack}
    </Action>
  );
}
