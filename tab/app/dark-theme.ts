import { type Theme, teamsDarkTheme } from '@fluentui/react-components';

export const darkTheme: Theme = teamsDarkTheme;
