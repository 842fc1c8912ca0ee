import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Overview } from '#bot/contract/overview.ts';
import type { ClearWaiting, Waiting } from '#bot/contract/waiting.ts';
import { formatInstant } from '#bot/text/format.ts';
import { managingText } from '#tab/text/managing-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { PersonForm } from './person-form.tsx';
import styles from './waiting-person.module.css';

export type Known = { readonly list: Waiting; readonly overview: Overview };

type Props = {
  readonly person: Waiting['waiting'][number];
  readonly known: Known;
  /** True where it was saved. */
  readonly onSave: (choice: ClearWaiting, name: string) => Promise<boolean>;
};

export function WaitingPerson({ person, known, onSave }: Props) {
  const { language } = useText();
  const words = managingText(language).waiting;
  const [isOpen, setIsOpen] = useState(false);
  const when = formatInstant(person.firstSeenAt, { language, timeZone: known.overview.partnership.timeZone });
  const organisations = known.overview.organisations.filter(({ id }) => person.organisations.includes(id));
  return (
    <article className={styles.person}>
      <div className={styles.top}>
        <div>
          <h2 className={styles.name}>{person.name}</h2>
          <p className={styles.quiet}>{words.seen(when, words[person.seenIn])}</p>
          <p className={styles.quiet}>{words.from(organisations.map(({ name }) => name).join(', '))}</p>
        </div>
        {!isOpen && (
          <Button appearance="primary" aria-label={words.chooseFor(person.name)} onClick={() => setIsOpen(true)}>
            {words.choose}
          </Button>
        )}
      </div>
      {isOpen && <PersonForm person={person} known={known} onSave={onSave} onCancel={() => setIsOpen(false)} />}
    </article>
  );
}
