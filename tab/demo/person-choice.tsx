import { Select } from '@fluentui/react-components';
import { useId } from 'react';
import styles from './person-choice.module.css';
import type { Role, TrialPerson } from './read-demo.ts';
import { useTrialWords } from './trial-words.tsx';

type Props = {
  readonly people: readonly TrialPerson[];
  readonly chosenId: string;
  /** Those in whose chat something new waits. */
  readonly unreadIds: readonly string[];
  readonly onChoose: (id: string) => void;
};

const ORDER: readonly Role[] = [
  'lead',
  'deputy',
  'coordinator',
  'steering',
  'communication',
  'administrator',
  'reader',
];

/** Whose Teams this is, by role. */
export function PersonChoice({ people, chosenId, unreadIds, onChoose }: Props) {
  const { text } = useTrialWords();
  const id = useId();
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{text.person}</label>
      <Select id={id} className={styles.select} value={chosenId} onChange={(_, { value }) => onChoose(value)}>
        {ORDER.map((role) => ({ role, those: people.filter((person) => person.role === role) }))
          .filter(({ those }) => those.length > 0)
          .map(({ role, those }) => (
            <optgroup key={role} label={text.roles[role]}>
              {those.map((person) => (
                <option key={person.id} value={person.id}>
                  {unreadIds.includes(person.id) ? text.withNews(person.name) : person.name} · {person.organisation}
                </option>
              ))}
            </optgroup>
          ))}
      </Select>
    </div>
  );
}
