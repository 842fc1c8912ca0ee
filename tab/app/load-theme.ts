import type { Theme } from '@fluentui/react-components';
import { lightTheme } from './light-theme.ts';

export type ShownTheme = { readonly name: 'default' | 'dark' | 'contrast'; readonly values: Theme };

/** Most people's; the others are fetched where they are wanted, so that the first load carries one theme. */
const light: ShownTheme = { name: 'default', values: lightTheme };

/** Teams' theme name → Fluent's. `glass` and names we do not know are light ones. */
export async function loadTheme(name: string): Promise<ShownTheme> {
  if (name === 'dark') return { name, values: (await import('./dark-theme.ts')).darkTheme };
  if (name === 'contrast') return { name, values: (await import('./contrast-theme.ts')).contrastTheme };
  return light;
}

/** Where Teams cannot tell: what the system prefers. */
export function preferredTheme(): string {
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'default';
}
