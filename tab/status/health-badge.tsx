import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ShownHealth } from '#bot/contract/overview.ts';
import { useText } from '#tab/text/text-context.tsx';
import { HealthIcon } from './health-icon.tsx';

const edge = (colour: string) => ({
  borderTopColor: colour,
  borderRightColor: colour,
  borderBottomColor: colour,
  borderLeftColor: colour,
});

const useStyles = makeStyles({
  badge: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    paddingTop: '1px',
    paddingBottom: '1px',
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusCircular,
    borderTopWidth: tokens.strokeWidthThin,
    borderRightWidth: tokens.strokeWidthThin,
    borderBottomWidth: tokens.strokeWidthThin,
    borderLeftWidth: tokens.strokeWidthThin,
    borderTopStyle: 'solid',
    borderRightStyle: 'solid',
    borderBottomStyle: 'solid',
    borderLeftStyle: 'solid',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    whiteSpace: 'nowrap',
  },
  on_track: { backgroundColor: tokens.colorStatusSuccessBackground1, ...edge(tokens.colorStatusSuccessBorder1) },
  attention: { backgroundColor: tokens.colorStatusWarningBackground1, ...edge(tokens.colorStatusWarningBorder1) },
  action: { backgroundColor: tokens.colorStatusDangerBackground1, ...edge(tokens.colorStatusDangerBorder1) },
  not_started: { backgroundColor: tokens.colorNeutralBackground3, ...edge(tokens.colorNeutralStroke1) },
  paused: { backgroundColor: tokens.colorNeutralBackground3, ...edge(tokens.colorNeutralStroke1) },
  done: { backgroundColor: tokens.colorBrandBackground2, ...edge(tokens.colorBrandStroke2) },
  missing: {
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    borderTopStyle: 'dashed',
    borderRightStyle: 'dashed',
    borderBottomStyle: 'dashed',
    borderLeftStyle: 'dashed',
    ...edge(tokens.colorNeutralStrokeAccessible),
  },
});

/** Status as word, sign and colour together, so that none of them carries it alone. */
export function HealthBadge({ health }: { health: ShownHealth }) {
  const styles = useStyles();
  const { words } = useText();
  return (
    <span className={mergeClasses(styles.badge, styles[health])} title={words.health[health].explanation}>
      <HealthIcon health={health} />
      {words.health[health].word}
    </span>
  );
}
