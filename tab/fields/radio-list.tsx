import { useId } from 'react';
import styles from './field.module.css';
import { Below, type FieldProps } from './field.tsx';
import type { Option } from './select-field.tsx';

type Props = FieldProps & {
  readonly options: readonly Option[];
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** One of a few, all of them seen at once. */
export function RadioList({ label, hint, problem, options, value, onChange }: Props) {
  const id = useId();
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <fieldset className={styles.choices} aria-describedby={described || undefined}>
      <legend className={styles.legend}>{label}</legend>
      {options.map(([one, name]) => (
        <label key={one} className={styles.choice}>
          <input type="radio" name={id} value={one} checked={one === value} onChange={() => onChange(one)} />
          {name}
        </label>
      ))}
      <span className={styles.row}>
        <Below id={id} hint={hint} problem={problem} />
      </span>
    </fieldset>
  );
}
