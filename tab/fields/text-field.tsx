import styles from './field.module.css';
import { Field, type FieldProps } from './field.tsx';

type Props = FieldProps & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The browser's own control for days and times: known to keyboards and phones. */
  readonly type?: 'text' | 'date' | 'time' | 'url';
  /** A text of several lines. */
  readonly rows?: number;
};

/** Not cut off at a limit: a text pasted too long is to be shortened by who wrote it. */
export function TextField({ value, onChange, type = 'text', rows, ...field }: Props) {
  return (
    <Field {...field}>
      {(described) =>
        rows === undefined ? (
          <input
            {...described}
            className={styles.control}
            type={type}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <textarea
            {...described}
            className={styles.control}
            rows={rows}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }
    </Field>
  );
}
