import { useId } from 'react';
import { classes } from '#tab/controls/classes.ts';
import styles from './field.module.css';
import { Below, type FieldProps } from './field.tsx';
import type { Option } from './select-field.tsx';

type Props = FieldProps & {
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
};

/** Any number of a list. A long one scrolls within itself, so that what follows stays near. */
export function CheckList({ label, hint, problem, options, chosen, onChange }: Props) {
  const id = useId();
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  const toggle = (one: string) =>
    onChange(chosen.includes(one) ? chosen.filter((each) => each !== one) : [...chosen, one]);
  return (
    <fieldset
      className={classes(styles.choices, options.length > 6 && styles.scrolls)}
      aria-describedby={described || undefined}
    >
      <legend className={styles.legend}>{label}</legend>
      {options.map(([value, name]) => (
        <label key={value} className={styles.choice}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
          {name}
        </label>
      ))}
      <span className={styles.row}>
        <Below id={id} hint={hint} problem={problem} />
      </span>
    </fieldset>
  );
}
