import type { Theme } from '@fluentui/react-components';

/** Makes a theme's values the document's custom properties, in place of the one before. */
export function showTheme(theme: Theme): void {
  sheet ??= adoptedSheet();
  const values = Object.entries(theme).map(([name, value]) => `--${name}:${value};`);
  sheet.replaceSync(`:root{${values.join('')}}`);
}

let sheet: CSSStyleSheet | null = null;

// A sheet of our own rather than a style element, which the content security policy would have to allow.
function adoptedSheet(): CSSStyleSheet {
  const adopted = new CSSStyleSheet();
  document.adoptedStyleSheets.push(adopted);
  return adopted;
}
