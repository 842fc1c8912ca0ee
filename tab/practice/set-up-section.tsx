import { useState } from 'react';
import type { Me } from '#bot/contract/me.ts';
import { setUpPaths } from '#bot/contract/set-up.ts';
import { type Client, withQuery } from '#tab/api/client.ts';
import { saveFile } from '#tab/api/save-file.ts';
import { Action } from '#tab/controls/action.tsx';
import { Notice } from '#tab/controls/notice.tsx';
import { SaidHere } from '#tab/fields/said.tsx';
import { usePress } from '#tab/fields/use-press.ts';
import { practiceText } from '#tab/text/practice-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { troubleSentence } from '#tab/text/trouble-sentence.ts';
import styles from './practice.module.css';
import { TakeSetUp } from './take-set-up.tsx';

export type SetUpProps = { readonly client: Client; readonly membership: Me['partnerships'][number] };

/** How the partnership is set up, as a file out of it; and into it, for coordinators. */
export function SetUpSection(props: SetUpProps) {
  const { client, membership } = props;
  const words = useText();
  const said = practiceText(words.language).setUp;
  const [isBusy, press] = usePress();
  const [problem, setProblem] = useState<string | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const fetchIt = () =>
    press(async () => {
      const answer = await saveFile(client, withQuery(setUpPaths.file, { partnership: membership.id }));
      setProblem(answer.ok ? null : troubleSentence(answer.trouble, words));
    });
  const mayTake = membership.roles.includes('coordinator');
  return (
    <SaidHere>
      <section className={styles.section} aria-labelledby="set-up">
        <h2 id="set-up" className={styles.heading}>
          {said.heading}
        </h2>
        <p className={styles.text}>{said.text}</p>
        <div className={styles.ways}>
          <Action isBusy={isBusy} onClick={fetchIt}>
            {said.fetch}
          </Action>
          {mayTake && !isOpen && <Action onClick={() => setIsOpen(true)}>{said.take}</Action>}
        </div>
        <div role="alert">{problem && <Notice intent="error">{problem}</Notice>}</div>
        {isOpen && <TakeSetUp {...props} onClose={() => setIsOpen(false)} />}
      </section>
    </SaidHere>
  );
}
