import {
  CheckmarkCircle16Filled,
  Circle16Regular,
  Clock16Regular,
  DismissCircle16Regular,
  type FluentIcon,
  LockClosed16Regular,
  Play16Filled,
} from '@fluentui/react-icons';
import type { RoundState } from '#bot/domain/round.ts';
import { roundText } from '#tab/text/round-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './marks.module.css';

const icons: Readonly<Record<RoundState, FluentIcon>> = {
  planned: Circle16Regular,
  opening: Clock16Regular,
  open: Play16Filled,
  closing: LockClosed16Regular,
  closed: CheckmarkCircle16Filled,
  cancelled: DismissCircle16Regular,
};

/** Where a round stands, as sign and word. */
export function RoundBadge({ state }: { readonly state: RoundState }) {
  const { coordinating } = roundText(useText().language);
  const Icon = icons[state];
  return (
    <span className={styles.badge}>
      <Icon className={(state === 'open' ? styles.brand : styles.quiet) ?? ''} aria-hidden />
      {coordinating.states[state]}
    </span>
  );
}
