import type { RedactionShown } from '#bot/contract/redactions.ts';
import { formatInstant } from '#bot/text/format.ts';
import { hidingText } from '#tab/text/hiding-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './hiding.module.css';

type Props = { readonly redaction: RedactionShown; readonly timeZone: string };

/** Who discovered and wrote it, and how far it is decided; nothing of what it says. */
export function HiddenFacts({ redaction, timeZone }: Props) {
  const { language } = useText();
  const said = hidingText(language);
  const at = (instant: string) => formatInstant(instant, { language, timeZone });
  const { author, reportedBy, discoveredAt, reportBy, why, state, decidedAt, decidedBy, mayDecide } = redaction;
  return (
    <div className={styles.facts}>
      <p className={styles.text}>{said.discovered(at(discoveredAt), reportedBy.name)}</p>
      {author && <p className={styles.text}>{said.author(author.name, redaction.organisation)}</p>}
      {why && <p className={styles.text}>{said.reason(why)}</p>}
      {state === 'reported' && <strong>{said.states.reported}</strong>}
      {state !== 'released' && <p className={styles.text}>{said.reportBy(at(reportBy))}</p>}
      {decidedAt && decidedBy && (
        <p className={styles.text}>{said.decided(said.states[state], at(decidedAt), decidedBy.name)}</p>
      )}
      {!mayDecide && state !== 'released' && <p className={styles.text}>{said.notYours}</p>}
    </div>
  );
}
