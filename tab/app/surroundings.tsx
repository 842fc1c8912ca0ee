import { type ReactNode, useEffect, useLayoutEffect, useState } from 'react';
import { loadWords } from '#tab/text/load-words.ts';
import { InWords, type Words } from '#tab/text/text-context.tsx';
import { FirstPaint } from './first-paint.tsx';
import { chosenLanguage } from './language.ts';
import { loadTheme, preferredTheme, type ShownTheme } from './load-theme.ts';
import styles from './surroundings.module.css';
import { showTheme } from './theme-sheet.ts';

type Props = {
  /** Teams' name for it; null where Teams cannot tell. */
  readonly theme: string | null;
  readonly locale: string | null;
  readonly children: ReactNode;
};

/**
 * Theme and words around a page, followed live. Fluent's provider would do the same for the theme, but costs the first
 * load 6 kB; only the pages with Fluent's own pieces load it.
 */
export function Surroundings({ theme, locale, children }: Props) {
  const fluentTheme = useLoaded(theme ?? preferredTheme(), loadTheme);
  const words = useLoaded(chosenLanguage(window.location.search, locale), loadWords);
  useEffect(() => {
    if (words) nameDocument(words);
  }, [words]);
  useLayoutEffect(() => {
    if (fluentTheme) showTheme(fluentTheme);
  }, [fluentTheme]);
  if (!fluentTheme || !words) return <FirstPaint />;
  return (
    <InWords words={words}>
      <div className={styles.page}>{children}</div>
    </InWords>
  );
}

/** What was loaded for the newest key; the one before stays until it is there. */
function useLoaded<K extends string, T extends ShownTheme | Words>(key: K, load: (key: K) => Promise<T>): T | null {
  const [loaded, setLoaded] = useState<T | null>(null);
  useEffect(() => {
    let isWanted = true;
    load(key).then((value) => {
      if (isWanted) setLoaded(value);
    });
    return () => {
      isWanted = false;
    };
  }, [key, load]);
  return loaded;
}

function nameDocument({ language, text }: Words): void {
  document.documentElement.lang = language;
  document.title = text.productName;
}
