import { type Theme, teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-components';

/** Teams' theme name → Fluent's. `glass` and names we do not know are light ones. */
export function themeOf(name: string): Theme {
  if (name === 'dark') return teamsDarkTheme;
  return name === 'contrast' ? teamsHighContrastTheme : teamsLightTheme;
}

/** Before Teams has told, and outside Teams: what the system prefers. */
export function preferredTheme(): string {
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'default';
}
