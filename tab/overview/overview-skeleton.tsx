import { Shell } from '#tab/shell/shell.tsx';
import { useText } from '#tab/text/text-context.tsx';

type Props = {
  /** Is the row of pages to come, too? */
  readonly hasPages?: boolean;
};

/** The outline of a page while it is on its way. */
export function OverviewSkeleton({ hasPages = false }: Props) {
  const { language } = useText();
  return <Shell name={hasPages ? 'tab' : 'channel'} language={language} />;
}
