import styles from './field.module.css';
import { Field, type FieldProps } from './field.tsx';

export type Option = readonly [id: string, name: string];

type Props = FieldProps & {
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
  /** The option that chooses nothing; absent where one is always chosen. */
  readonly none?: string;
};

/** One of a list; what is chosen stays shown where it is in the list no longer. */
export function SelectField({ value, options, onChange, none, ...field }: Props) {
  const isListed = value === '' || options.some(([id]) => id === value);
  return (
    <Field {...field}>
      {(described) => (
        <select
          {...described}
          className={styles.control}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {none !== undefined && <option value="">{none}</option>}
          {!isListed && <option value={value}>{value}</option>}
          {options.map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
