import styles from './long-table.module.css';

/** Holds the place of the rows that are out of sight. In CSS pixels. */
export function Gap({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return (
    <tbody aria-hidden>
      <tr>
        <td className={styles.gap} height={height} colSpan={7} />
      </tr>
    </tbody>
  );
}
