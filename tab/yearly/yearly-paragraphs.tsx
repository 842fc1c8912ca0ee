import styles from '#tab/meeting/meeting-page.module.css';
import { useText } from '#tab/text/text-context.tsx';
import { yearlyText } from '#tab/text/yearly-text.ts';
import type { YearlyProps } from './yearly-page.tsx';
import { YearlyParagraph } from './yearly-paragraph.tsx';

/** One public paragraph an initiative: all of them to a coordinator, a lead's own to the lead. */
export function YearlyParagraphs(props: YearlyProps) {
  const { paragraphs, draft } = props.shown;
  const { language } = useText();
  const { own } = yearlyText(language);
  if (paragraphs.length === 0) return null;
  const mayWrite = draft?.mayWrite ?? false;
  return (
    <section className={styles.section} aria-labelledby="paragraphs">
      <h3 id="paragraphs" className={styles.under}>
        {own.paragraphs}
      </h3>
      <p className={styles.quiet}>{mayWrite ? own.paragraphsText : own.ownParagraphs}</p>
      <ul className={styles.points}>
        {paragraphs.map((paragraph) => (
          <YearlyParagraph key={paragraph.initiativeId} {...props} paragraph={paragraph} mayWrite={mayWrite} />
        ))}
      </ul>
    </section>
  );
}
