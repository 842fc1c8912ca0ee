import type { ShownTheme } from './load-theme.ts';

/**
 * Makes a theme's values the document's custom properties, in place of the one before; what the browser draws itself,
 * such as the sign in a date field, follows its name by page.css.
 */
export function showTheme({ name, values }: ShownTheme): void {
  sheet ??= adoptedSheet();
  const properties = Object.entries(values).map(([property, value]) => `--${property}:${value};`);
  document.documentElement.dataset.theme = name;
  sheet.replaceSync(`:root{${properties.join('')}}`);
}

let sheet: CSSStyleSheet | null = null;

// A sheet of our own rather than a style element, which the content security policy would have to allow.
function adoptedSheet(): CSSStyleSheet {
  const adopted = new CSSStyleSheet();
  document.adoptedStyleSheets.push(adopted);
  return adopted;
}
