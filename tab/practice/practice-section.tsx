import { useState } from 'react';
import type { Me } from '#bot/contract/me.ts';
import { isPractice, realIdOf } from '#bot/domain/practice.ts';
import type { Client } from '#tab/api/client.ts';
import type { ChangeView } from '#tab/app/use-view.ts';
import { Action } from '#tab/controls/action.tsx';
import { SaidHere } from '#tab/fields/said.tsx';
import { practiceText } from '#tab/text/practice-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { BeginPractice } from './begin-practice.tsx';
import { EndPractice } from './end-practice.tsx';
import styles from './practice.module.css';

export type PracticeProps = {
  readonly client: Client;
  readonly me: Me;
  readonly membership: Me['partnerships'][number];
  readonly change: ChangeView;
  /** Asks anew which partnerships the caller is in. */
  readonly onMe: () => void;
};

/** Beside a real partnership: one to practise in. In one of those: how it is taken away. */
export function PracticeSection(props: PracticeProps) {
  const said = practiceText(useText().language);
  return (
    <SaidHere>
      <section className={styles.section} aria-labelledby="practice">
        <h2 id="practice" className={styles.heading}>
          {said.heading}
        </h2>
        <p className={styles.text}>{said.text}</p>
        {isPractice(props.membership.id) ? <EndPractice {...props} /> : <Practices {...props} />}
      </section>
    </SaidHere>
  );
}

function Practices(props: PracticeProps) {
  const { me, membership, change } = props;
  const said = practiceText(useText().language);
  const [isOpen, setIsOpen] = useState(false);
  const own = me.partnerships.filter(({ id }) => realIdOf(id) === membership.id);
  return (
    <>
      {own.length > 0 && (
        <>
          <p className={styles.text}>{said.inChat}</p>
          <ul className={styles.practices} aria-label={said.yours}>
            {own.map(({ id, name }) => (
              <li key={id}>
                <Action onClick={() => change({ partnership: id })}>{said.open(name)}</Action>
              </li>
            ))}
          </ul>
        </>
      )}
      {isOpen ? (
        <BeginPractice {...props} onClose={() => setIsOpen(false)} />
      ) : (
        <div>
          <Action onClick={() => setIsOpen(true)}>{said.begin}</Action>
        </div>
      )}
    </>
  );
}
