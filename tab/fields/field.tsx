import { type ReactNode, useId } from 'react';
import styles from './field.module.css';

/** What a control is told by the field around it, so that label, help and problem are read with it. */
export type Described = {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
  readonly 'aria-required': boolean;
};

export type FieldProps = {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What to correct, as a sentence. */
  readonly problem?: string | undefined;
  readonly isRequired?: boolean;
};

/** Label above, help and problem below, and the control between them. */
export function Field({
  label,
  hint,
  problem,
  isRequired = false,
  children,
}: FieldProps & { readonly children: (described: Described) => ReactNode }) {
  const id = useId();
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
        {isRequired && <span aria-hidden> *</span>}
      </label>
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': problem !== undefined,
        'aria-required': isRequired,
      })}
      <Below id={id} hint={hint} problem={problem} />
    </div>
  );
}

/** Help and problem under a control, by the ids with which it names them. */
export function Below({ id, hint, problem }: { id: string; hint: string | undefined; problem: string | undefined }) {
  return (
    <>
      {hint && (
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      )}
      {problem && (
        <span id={`${id}-problem`} className={styles.problem}>
          {problem}
        </span>
      )}
    </>
  );
}
