import { type Theme, teamsLightTheme } from '@fluentui/react-components';

export const lightTheme: Theme = teamsLightTheme;
