import { lightTheme } from '#tab/app/light-theme.ts';

let sheet: CSSStyleSheet | null = null;

/** Paper is white, whatever the theme on the screen. */
export function lightOnPaper(): void {
  // Kept last: the screen's theme is a sheet of the same kind.
  const others = document.adoptedStyleSheets.filter((each) => each !== sheet);
  sheet ??= lightSheet();
  document.adoptedStyleSheets = [...others, sheet];
}

function lightSheet(): CSSStyleSheet {
  const light = new CSSStyleSheet({ media: 'print' });
  const onPaper = { ...lightTheme, colorNeutralBackground2: lightTheme.colorNeutralBackground1 };
  const properties = Object.entries(onPaper).map(([property, value]) => `--${property}:${value};`);
  light.replaceSync(`:root{${properties.join('')}}`);
  return light;
}
