import styles from './skeleton-lines.module.css';

const lines = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** The outline of what is on its way; what it is, is said to those who do not see it. */
export function SkeletonLines({ label }: { label: string }) {
  return (
    <div className={styles.lines} role="status" aria-label={label}>
      {lines.map((line) => (
        <span key={line} className={styles.line} />
      ))}
    </div>
  );
}
