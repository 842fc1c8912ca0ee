import { CheckmarkCircle16Filled, ErrorCircle16Filled, Warning16Filled } from '@fluentui/react-icons';
import styles from './notice.module.css';

const icons = { success: CheckmarkCircle16Filled, warning: Warning16Filled, error: ErrorCircle16Filled };

/** One sentence that a person should notice; whoever shows it decides whether it is announced. */
export function Notice({ intent, children }: { intent: keyof typeof icons; children: string }) {
  const Icon = icons[intent];
  return (
    <div className={`${styles.notice} ${styles[intent]}`}>
      <Icon aria-hidden />
      <span>{children}</span>
    </div>
  );
}
