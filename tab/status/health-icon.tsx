import {
  CheckmarkCircle16Filled,
  Circle16Regular,
  CircleHint16Regular,
  ErrorCircle16Filled,
  type FluentIcon,
  PauseCircle16Regular,
  Square16Filled,
  Triangle16Filled,
} from '@fluentui/react-icons';
import type { ShownHealth } from '#bot/contract/overview.ts';
import styles from './health-icon.module.css';

const icons: Readonly<Record<ShownHealth, FluentIcon>> = {
  on_track: CheckmarkCircle16Filled,
  attention: ErrorCircle16Filled,
  action: Triangle16Filled,
  not_started: Circle16Regular,
  paused: PauseCircle16Regular,
  done: Square16Filled,
  missing: CircleHint16Regular,
};

/** Decoration beside the word, each with a form of its own; never alone. */
export function HealthIcon({ health }: { health: ShownHealth }) {
  const Icon = icons[health];
  return <Icon className={styles[health] ?? ''} aria-hidden />;
}
