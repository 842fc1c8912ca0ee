import { tokens } from '@fluentui/react-components';
import { HostConfig } from 'adaptivecards';

const text = {
  default: { default: tokens.colorNeutralForeground1, subtle: tokens.colorNeutralForeground2 },
  dark: { default: tokens.colorNeutralForeground1, subtle: tokens.colorNeutralForeground2 },
  light: { default: tokens.colorNeutralForegroundInverted, subtle: tokens.colorNeutralForegroundInverted },
  accent: { default: tokens.colorBrandForeground1, subtle: tokens.colorBrandForeground2 },
  good: { default: tokens.colorStatusSuccessForeground1, subtle: tokens.colorStatusSuccessForeground1 },
  warning: { default: tokens.colorStatusWarningForeground1, subtle: tokens.colorStatusWarningForeground1 },
  attention: { default: tokens.colorStatusDangerForeground1, subtle: tokens.colorStatusDangerForeground1 },
};

function container(backgroundColor: string) {
  return { backgroundColor, foregroundColors: text, borderColor: tokens.colorNeutralStroke2 };
}

/**
 * Cards in Teams' measures and Fluent's tokens. The tokens are CSS variables, so that a card follows the theme
 * without being drawn again under whoever is filling it in.
 */
export const cardHostConfig = new HostConfig({
  supportsInteractivity: true,
  fontFamily: tokens.fontFamilyBase,
  fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 400, default: 400, bolder: 600 },
  lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 32 },
  spacing: { small: 4, default: 8, medium: 12, large: 20, extraLarge: 32, padding: 16 },
  separator: { lineThickness: 1, lineColor: tokens.colorNeutralStroke2 },
  imageSizes: { small: 32, medium: 52, large: 100 },
  containerStyles: {
    default: container('transparent'),
    emphasis: container(tokens.colorNeutralBackground3),
    accent: container(tokens.colorBrandBackground2),
    good: container(tokens.colorStatusSuccessBackground1),
    warning: container(tokens.colorStatusWarningBackground1),
    attention: container(tokens.colorStatusDangerBackground1),
  },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
      optionalInputs: { weight: 'bolder' },
    },
    errorMessage: { color: 'attention', spacing: 'small' },
  },
  actions: {
    maxActions: 6,
    spacing: 'default',
    buttonSpacing: 8,
    showCard: { actionMode: 'inline', inlineTopMargin: 12 },
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    allowTitleToWrap: true,
  },
  adaptiveCard: { allowCustomStyle: false },
  factSet: {
    title: { weight: 'bolder', wrap: true, maxWidth: 160 },
    value: { wrap: true },
    spacing: 12,
  },
  textBlock: { headingLevel: 3 },
});
