import { makeStyles, tokens } from '@fluentui/react-components';
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

const icons: Readonly<Record<ShownHealth, FluentIcon>> = {
  on_track: CheckmarkCircle16Filled,
  attention: ErrorCircle16Filled,
  action: Triangle16Filled,
  not_started: Circle16Regular,
  paused: PauseCircle16Regular,
  done: Square16Filled,
  missing: CircleHint16Regular,
};

const useStyles = makeStyles({
  on_track: { color: tokens.colorStatusSuccessForeground1 },
  attention: { color: tokens.colorStatusWarningForeground3 },
  action: { color: tokens.colorStatusDangerForeground1 },
  not_started: { color: tokens.colorNeutralForeground3 },
  paused: { color: tokens.colorNeutralForeground3 },
  done: { color: tokens.colorBrandForeground1 },
  missing: { color: tokens.colorNeutralForeground3 },
});

/** Decoration beside the word, each with a form of its own; never alone. */
export function HealthIcon({ health }: { health: ShownHealth }) {
  const styles = useStyles();
  const Icon = icons[health];
  return <Icon className={styles[health]} aria-hidden />;
}
