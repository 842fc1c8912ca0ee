import { memo, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { formatInstant } from '#bot/text/format.ts';
import { useText } from '#tab/text/text-context.tsx';
import { chosenFilters } from './chosen-filters.ts';
import { lightOnPaper } from './light-on-paper.ts';
import { openFolded } from './open-folded.ts';
import styles from './print.module.css';
import { printText } from './print-text.ts';

type Props = { readonly partnership: string; readonly page: string };
type Printed = { readonly at: string; readonly chosen: readonly string[] };

/** Stands first on paper: whose page it is, which, what was chosen on it, and when. On the screen it is not there. */
export const PrintHead = memo(function PrintHead({ partnership, page }: Props) {
  const { language } = useText();
  const said = printText[language];
  const { at, chosen } = usePrinted();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return (
    <div className={styles.head}>
      <p>
        <b>{partnership}</b> · {page} · {said.printedAt(formatInstant(at, { language, timeZone }))}
      </p>
      {chosen.length > 0 && <p>{said.shown(chosen.join(' · '))}</p>}
    </div>
  );
});

/** What the page was like when it was last sent to print. */
function usePrinted(): Printed {
  const [printed, setPrinted] = useState<Printed>(() => ({ at: new Date().toISOString(), chosen: [] }));
  useEffect(() => {
    let fold: () => void = () => undefined;
    const begin = () => {
      lightOnPaper();
      fold = openFolded(document);
      // At once: the browser takes the page as it is when the event is over.
      flushSync(() => setPrinted({ at: new Date().toISOString(), chosen: chosenFilters(document) }));
    };
    const end = () => fold();
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return printed;
}
