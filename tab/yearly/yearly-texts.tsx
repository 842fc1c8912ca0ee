import { yearlyLimits, yearlyParts } from '#bot/domain/yearly.ts';
import styles from '#tab/meeting/meeting-page.module.css';
import { useText } from '#tab/text/text-context.tsx';
import { yearlyText } from '#tab/text/yearly-text.ts';
import type { Draft, YearlyProps } from './yearly-page.tsx';
import { YearlyWriting } from './yearly-writing.tsx';

/** What the coordinators write themselves. */
export function YearlyTexts(props: YearlyProps & { readonly draft: Draft }) {
  const { draft, asking, onChanged } = props;
  const { language } = useText();
  const { said, own } = yearlyText(language);
  return (
    <section className={styles.section} aria-labelledby="texts">
      <h3 id="texts" className={styles.under}>
        {own.written}
      </h3>
      {yearlyParts.map((part) => {
        const text = draft.texts.find((each) => each.part === part) ?? null;
        return (
          <div key={part} className={styles.card}>
            <h4 className={styles.pointTitle}>{said.parts[part]}</h4>
            {text?.text ? (
              <p className={styles.written} lang={text.lang}>
                {text.text}
              </p>
            ) : (
              <p className={styles.quiet}>{own.notWritten}</p>
            )}
            {draft.mayWrite && (
              <YearlyWriting
                asking={asking}
                of={{ part }}
                name={said.parts[part]}
                stored={text}
                limit={yearlyLimits[part]}
                rows={part === 'summary' ? 10 : 6}
                onChanged={onChanged}
              />
            )}
          </div>
        );
      })}
    </section>
  );
}
