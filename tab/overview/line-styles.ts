import { makeStyles, tokens } from '@fluentui/react-components';

const card = '@container (max-width: 640px)';
const narrow = '@container (max-width: 980px)';

/** A table row that becomes a card: below 640 px of its own room, not of the window's, so beside a panel too. */
export const useLineStyles = makeStyles({
  row: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    [card]: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) auto',
      columnGap: tokens.spacingHorizontalM,
      rowGap: tokens.spacingVerticalXS,
      paddingTop: tokens.spacingVerticalM,
      paddingBottom: tokens.spacingVerticalM,
      paddingLeft: tokens.spacingHorizontalM,
      paddingRight: tokens.spacingHorizontalM,
    },
  },
  open: { backgroundColor: tokens.colorNeutralBackground1Selected },
  cell: {
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    paddingTop: tokens.spacingVerticalSNudge,
    paddingBottom: tokens.spacingVerticalSNudge,
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    ':first-child': { paddingLeft: tokens.spacingHorizontalL },
    ':last-child': { paddingRight: tokens.spacingHorizontalL },
    [card]: {
      paddingTop: 0,
      paddingBottom: 0,
      paddingLeft: 0,
      paddingRight: 0,
      ':first-child': { paddingLeft: 0 },
      ':last-child': { paddingRight: 0 },
    },
  },
  name: { minWidth: '180px', [card]: { gridColumnStart: 1, gridColumnEnd: 3, minWidth: 0 } },
  opener: {
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    borderTopStyle: 'none',
    borderRightStyle: 'none',
    borderBottomStyle: 'none',
    borderLeftStyle: 'none',
    borderRadius: tokens.borderRadiusSmall,
    padding: 0,
    minHeight: '24px',
    cursor: 'pointer',
    ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  by: { display: 'block', color: tokens.colorNeutralForeground3 },
  wideOnly: { maxWidth: '240px', [narrow]: { display: 'none' } },
  leads: {
    [narrow]: { display: 'none' },
    [card]: { display: 'block', gridColumnStart: 1, gridColumnEnd: 3, color: tokens.colorNeutralForeground3 },
  },
  organisations: { [card]: { gridColumnStart: 2, gridRowStart: 2, textAlign: 'right' } },
  health: { [card]: { gridColumnStart: 1, gridRowStart: 2 } },
  changed: {
    maxWidth: '220px',
    [card]: { gridColumnStart: 1, gridColumnEnd: 3, maxWidth: 'none', ':empty': { display: 'none' } },
  },
  latest: { whiteSpace: 'nowrap', [card]: { gridColumnStart: 1, whiteSpace: 'normal' } },
  round: { whiteSpace: 'nowrap', [card]: { gridColumnStart: 2, textAlign: 'right', alignSelf: 'end' } },
});
