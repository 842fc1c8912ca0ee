import { ChatWarning16Regular, CheckmarkCircle16Regular } from '@fluentui/react-icons';
import type { RoundPreviewShown } from '#bot/contract/round-preview.ts';
import { roundText } from '#tab/text/round-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './marks.module.css';

type Reach = RoundPreviewShown['people'][number]['reach'];

/** How somebody can be reached, as sign and words. */
export function ReachLine({ reach: { reach, isParked } }: { readonly reach: Reach }) {
  const { notices, coordinating } = roundText(useText().language);
  const isWell = !isParked && (reach === 'home_tenant' || reach === 'guest');
  const Icon = isWell ? CheckmarkCircle16Regular : ChatWarning16Regular;
  return (
    <span className={styles.badge}>
      <Icon className={(isWell ? styles.acknowledged : styles.returned) ?? ''} aria-hidden />
      {isParked ? coordinating.preview.parked : notices.reach[reach]}
    </span>
  );
}
