import { type Theme, teamsLightTheme } from '@fluentui/react-components';

/** Most people's; the others are fetched where they are wanted, so that the first load carries one theme. */
export const lightTheme: Theme = teamsLightTheme;

/** Teams' theme name → Fluent's. `glass` and names we do not know are light ones. */
export async function loadTheme(name: string): Promise<Theme> {
  if (name === 'dark') return (await import('./dark-theme.ts')).darkTheme;
  if (name === 'contrast') return (await import('./contrast-theme.ts')).contrastTheme;
  return lightTheme;
}

/** Where Teams cannot tell: what the system prefers. */
export function preferredTheme(): string {
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'default';
}
