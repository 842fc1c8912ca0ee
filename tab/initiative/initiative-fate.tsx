import type { InitiativeDetail } from '#bot/contract/initiative-detail.ts';
import { daDecisions } from '#bot/text/da-decisions.ts';
import { enDecisions } from '#bot/text/en-decisions.ts';
import { formatDay } from '#bot/text/format.ts';
import { initiativeText } from '#tab/text/initiative-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './initiative-content.module.css';

/** What has become of the help that the newest answer asks for. */
export function InitiativeFate({ fate }: { readonly fate: InitiativeDetail['fate'] }) {
  const { language } = useText();
  if (!fate) return null;
  const said = language === 'da' ? daDecisions : enDecisions;
  const day = fate.kind === 'on_agenda' ? fate.meetingOn : fate.kind === 'in_writing' ? fate.answerBy : fate.on;
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{initiativeText(language).fate}</h3>
      <p className={styles.plain}>{said.fate[fate.kind](formatDay(day, language))}</p>
      {fate.kind === 'decided' && (
        <>
          <p className={styles.written} lang={fate.lang}>
            {fate.text}
          </p>
          <p className={styles.quiet}>{said.told[fate.state]}</p>
        </>
      )}
    </section>
  );
}
