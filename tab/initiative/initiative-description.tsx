import type { InitiativeDetail } from '#bot/contract/initiative-detail.ts';
import { ReportText } from '#tab/hiding/report-text.tsx';
import { initiativeText } from '#tab/text/initiative-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './initiative-description.module.css';

const order = ['goal', 'already', 'focus', 'targetGroup', 'partners'] as const;

type Props = { readonly initiativeId: string; readonly description: InitiativeDetail['description'] };

/** The initiative under the strategy site's own headings; where no source was found, the gap is shown. */
export function InitiativeDescription({ initiativeId, description }: Props) {
  const said = initiativeText(useText().language);
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{said.initiative.description}</h3>
      {order.map((part) => (
        <div key={part}>
          <h4 className={styles.part}>{said.initiative.sections[part]}</h4>
          {description[part] === null && <p className={styles.gap}>{said.initiative.notDescribed}</p>}
          {description[part] !== null && (
            <p className={styles.text} lang="da">
              {description[part]}
            </p>
          )}
        </div>
      ))}
      <ReportText place={{ kind: 'description', initiativeId }} texts={[]} about={said.initiative.description} />
    </section>
  );
}
