import styles from './progress.module.css';

type Props = { readonly answered: number; readonly total: number; readonly label: string };

/** How much of a whole, as a bar beside its words. */
export function Progress({ answered, total, label }: Props) {
  const share = total > 0 ? Math.min(answered / total, 1) * 100 : 0;
  return (
    <p className={styles.progress}>
      <svg className={styles.bar} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden focusable={false}>
        <rect className={styles.done} width={share} height={8} />
      </svg>
      <span>{label}</span>
    </p>
  );
}
