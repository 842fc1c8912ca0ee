import type { RequestFateShown } from '#bot/contract/status-form.ts';
import { formatDay } from '#bot/text/format.ts';
import { useText } from '#tab/text/text-context.tsx';
import { formText } from './form-text.ts';
import styles from './status-form.module.css';

/** What has become of the help that was asked for. */
export function FateLines({ fate }: { fate: RequestFateShown }) {
  const { language } = useText();
  const { decisions } = formText(language);
  return (
    <div className={styles.box}>
      <strong>{decisions.fate.title}</strong>
      <p>{decisions.fate[fate.kind](formatDay(dayOf(fate), language))}</p>
      {fate.kind === 'decided' && (
        <>
          <p className={styles.written} lang={fate.lang}>
            {fate.text}
          </p>
          <p className={styles.quiet}>{decisions.told[fate.state]}</p>
        </>
      )}
    </div>
  );
}

function dayOf(fate: RequestFateShown): string {
  if (fate.kind === 'on_agenda') return fate.meetingOn;
  return fate.kind === 'in_writing' ? fate.answerBy : fate.on;
}
