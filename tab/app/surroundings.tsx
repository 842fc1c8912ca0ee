import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect } from 'react';
import { InLanguage, textIn } from '#tab/text/text-context.tsx';
import { chosenLanguage } from './language.ts';
import { preferredTheme, themeOf } from './theme.ts';

const useStyles = makeStyles({
  page: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground2 },
});

type Props = { readonly theme: string | null; readonly locale: string | null; readonly children: ReactNode };

/** Theme and language around a page, followed live; Fluent's own pieces get them too. */
export function Surroundings({ theme, locale, children }: Props) {
  const styles = useStyles();
  const language = chosenLanguage(window.location.search, locale);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = textIn(language).text.productName;
  }, [language]);
  return (
    <FluentProvider theme={themeOf(theme ?? preferredTheme())} className={styles.page}>
      <InLanguage language={language}>{children}</InLanguage>
    </FluentProvider>
  );
}
