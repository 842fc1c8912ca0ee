import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { useText } from '#tab/text/text-context.tsx';

const useStyles = makeStyles({
  page: {
    paddingTop: tokens.spacingVerticalXXL,
    paddingLeft: tokens.spacingHorizontalXXL,
    paddingRight: tokens.spacingHorizontalXXL,
    display: 'grid',
    rowGap: tokens.spacingVerticalL,
  },
  title: { height: '56px', maxWidth: '420px' },
  summary: { height: '160px' },
  row: { height: '40px' },
});

const rows = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** The outline of the overview while it is on its way. */
export function OverviewSkeleton() {
  const styles = useStyles();
  const { text } = useText();
  return (
    <main aria-busy="true" aria-label={text.loading}>
      <Skeleton className={styles.page} aria-label={text.loading}>
        <SkeletonItem className={styles.title} />
        <SkeletonItem className={styles.summary} />
        {rows.map((row) => (
          <SkeletonItem key={row} className={styles.row} />
        ))}
      </Skeleton>
    </main>
  );
}
