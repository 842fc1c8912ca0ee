import {
  ArrowReply16Filled,
  CheckmarkCircle16Filled,
  Circle16Regular,
  Edit16Regular,
  type FluentIcon,
  Send16Filled,
  SubtractCircle16Regular,
} from '@fluentui/react-icons';
import type { GridState } from '#bot/domain/round-grid.ts';
import { roundText } from '#tab/text/round-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './marks.module.css';

const icons: Readonly<Record<GridState, FluentIcon>> = {
  not_started: Circle16Regular,
  draft: Edit16Regular,
  submitted: Send16Filled,
  returned: ArrowReply16Filled,
  acknowledged: CheckmarkCircle16Filled,
  excused: SubtractCircle16Regular,
  not_asked: SubtractCircle16Regular,
};

/** Where one initiative stands in the round: a sign of its own beside the word. */
export function RequestBadge({ state }: { readonly state: GridState }) {
  const { own } = roundText(useText().language);
  const Icon = icons[state];
  return (
    <span className={styles.badge}>
      <Icon className={styles[state] ?? styles.quiet ?? ''} aria-hidden />
      {own.answers.states[state]}
    </span>
  );
}
