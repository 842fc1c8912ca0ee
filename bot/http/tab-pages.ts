import { languageOf } from '#bot/domain/language.ts';
import type { TabFile } from './tab-files.ts';

const names = {
  '/tab/': 'index',
  '/tab/channel': 'channel',
  '/tab/configure': 'configure',
  '/tab/remove': 'remove',
} as const;

type TabPath = keyof typeof names;

export const tabPaths: readonly TabPath[] = ['/tab/', '/tab/channel', '/tab/configure', '/tab/remove'];

type Query = Readonly<Record<string, unknown>>;

/**
 * The page as it was built for this reader: `?lang=` or the locale and theme that Teams writes into the address
 * (https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/access-teams-context). Nobody is known yet, so
 * nothing else may make a difference.
 */
export function pageOf(files: ReadonlyMap<string, TabFile>, path: TabPath, query: Query): TabFile | undefined {
  const name = names[path];
  return files.get(`${name}.${languageIn(query)}.${themeIn(query)}.html`) ?? files.get(`${name}.html`);
}

function languageIn({ lang, locale }: Query): string {
  if (lang === 'da' || lang === 'en') return lang;
  // Outside Teams, or in a client that fills nothing in, the braces still stand there.
  return languageOf(typeof locale === 'string' && /^[a-z]{2}\b/i.test(locale) ? locale : null);
}

/** `glass` is a light one. */
const themes: Readonly<Record<string, string>> = {
  default: 'default',
  glass: 'default',
  dark: 'dark',
  contrast: 'contrast',
};

function themeIn({ theme }: Query): string {
  return (typeof theme === 'string' && Object.hasOwn(themes, theme) && themes[theme]) || 'system';
}
