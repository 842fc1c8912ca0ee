import type { ChangeView } from '#tab/app/use-view.ts';
import { printText } from '#tab/print/print-text.ts';
import { useMayPrint } from '#tab/print/use-may-print.ts';
import { useText } from '#tab/text/text-context.tsx';
import { footerText } from './footer-text.ts';
import styles from './page-footer.module.css';

type Props = {
  /** Null where there are no pages to change to: then help is on the page of the product. */
  readonly change: ChangeView | null;
  /** Whose contact the accessibility statement is to name. */
  readonly partnership: string | null;
};

/** Below every page: help, accessibility statement and privacy. The last two are open to all, outside the tab. */
export function PageFooter({ change, partnership }: Props) {
  const { language } = useText();
  const said = footerText[language];
  const mayPrint = useMayPrint() && change !== null;
  const address = (page: string) => {
    const query = new URLSearchParams();
    if (language === 'en') query.set('lang', 'en');
    if (page === 'accessibility' && partnership) query.set('partnership', partnership);
    return query.size === 0 ? `/${page}` : `/${page}?${query}`;
  };
  const links = [...(change ? [] : (['about'] as const)), ...(['accessibility', 'privacy'] as const)];
  return (
    <footer className={styles.footer}>
      {change && (
        <button
          type="button"
          className={styles.link}
          onClick={() => {
            change({ page: 'help', show: null });
            window.scrollTo(0, 0);
          }}
        >
          {said.help}
        </button>
      )}
      {mayPrint && (
        <button type="button" className={styles.link} onClick={() => window.print()}>
          {printText[language].print}
        </button>
      )}
      {links.map((page) => (
        <a key={page} className={styles.link} href={address(page)} target="_blank" rel="noreferrer">
          {said[page]}
        </a>
      ))}
    </footer>
  );
}
