import { SkeletonLines } from '#tab/controls/skeleton-lines.tsx';
import { useText } from '#tab/text/text-context.tsx';
import styles from './overview-skeleton.module.css';

/** The outline of a page while it is on its way. */
export function OverviewSkeleton() {
  const { text } = useText();
  return (
    <main className={styles.page} aria-busy="true">
      <SkeletonLines label={text.loading} />
    </main>
  );
}
