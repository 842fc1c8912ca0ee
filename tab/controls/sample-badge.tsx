import { useText } from '#tab/text/text-context.tsx';
import styles from './sample-badge.module.css';

/** Said on every page of the demonstration. */
export function SampleBadge() {
  const { text } = useText();
  return <span className={styles.sample}>{text.sampleData}</span>;
}
