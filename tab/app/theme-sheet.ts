import type { Theme } from '@fluentui/react-components';
import { lightTheme } from './load-theme.ts';

/**
 * Makes a theme's values the document's custom properties, in place of the one before; what the browser draws itself,
 * such as the sign in a date field, follows it.
 */
export function showTheme(theme: Theme): void {
  sheet ??= adoptedSheet();
  const values = Object.entries(theme).map(([name, value]) => `--${name}:${value};`);
  const scheme = theme === lightTheme ? 'light' : 'dark';
  sheet.replaceSync(`:root{color-scheme:${scheme};${values.join('')}}`);
}

let sheet: CSSStyleSheet | null = null;

// A sheet of our own rather than a style element, which the content security policy would have to allow.
function adoptedSheet(): CSSStyleSheet {
  const adopted = new CSSStyleSheet();
  document.adoptedStyleSheets.push(adopted);
  return adopted;
}
