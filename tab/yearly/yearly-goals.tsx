import styles from '#tab/meeting/meeting-page.module.css';
import { localName } from '#tab/overview/initiative-rows.ts';
import { useText } from '#tab/text/text-context.tsx';
import { yearlyText } from '#tab/text/yearly-text.ts';
import type { Draft } from './yearly-page.tsx';

/** Each goal's judgement and the coordinators' reasons, as the document says them. */
export function YearlyGoals({ goals }: Pick<Draft, 'goals'>) {
  const { language } = useText();
  const { own, verdicts } = yearlyText(language);
  return (
    <section className={styles.section} aria-labelledby="goals">
      <h3 id="goals" className={styles.under}>
        {own.goals}
      </h3>
      <p className={styles.quiet}>{own.goalsText}</p>
      <ul className={styles.rows}>
        {goals.map((goal) => {
          const name = localName(goal, language);
          const { judgement } = goal;
          return (
            <li key={goal.id}>
              <h4 className={styles.pointTitle} lang={name.lang}>
                {name.text}
              </h4>
              <div>
                <span className={styles.mark}>{judgement ? verdicts[judgement.verdict] : own.notJudged}</span>
              </div>
              {judgement && (
                <p className={styles.written} lang={judgement.lang}>
                  {judgement.reasons}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
