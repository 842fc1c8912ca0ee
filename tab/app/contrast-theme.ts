import { type Theme, teamsHighContrastTheme } from '@fluentui/react-components';

export const contrastTheme: Theme = teamsHighContrastTheme;
