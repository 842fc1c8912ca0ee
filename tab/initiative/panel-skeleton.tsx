import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { useText } from '#tab/text/text-context.tsx';

const useStyles = makeStyles({ lines: { display: 'grid', rowGap: tokens.spacingVerticalM } });

const lines = ['first', 'second', 'third', 'fourth', 'fifth'];

export function PanelSkeleton() {
  const styles = useStyles();
  const { text } = useText();
  return (
    <Skeleton className={styles.lines} aria-label={text.initiative.loading}>
      {lines.map((line) => (
        <SkeletonItem key={line} size={24} />
      ))}
    </Skeleton>
  );
}
