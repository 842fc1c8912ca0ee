import styles from './choice.module.css';

type Props = {
  readonly label: string;
  /** The option that chooses nothing; absent where one is always chosen. */
  readonly none?: string;
  readonly value: string | null;
  readonly options: readonly (readonly [id: string, name: string])[];
  readonly onChoose: (id: string | null) => void;
};

/** The browser's own list: known to keyboards, screen readers and phones, and it costs no bundle. */
export function Choice({ label, none, value, options, onChoose }: Props) {
  const isChosen = none !== undefined && value !== null;
  return (
    <select
      className={isChosen ? `${styles.choice} ${styles.chosen}` : styles.choice}
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => onChoose(event.target.value || null)}
    >
      {none !== undefined && <option value="">{none}</option>}
      {options.map(([id, name]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
