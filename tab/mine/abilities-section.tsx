import { mineText } from '#tab/text/mine-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './mine-page.module.css';
import type { Leading } from './mine-props.ts';
import { MineSection } from './mine-section.tsx';

const pages = ['overview', 'yearly', 'meetings', 'decisions'] as const;

/** For whoever only reads: where to find what. */
export function AbilitiesSection({ change }: Leading) {
  const { language } = useText();
  const said = mineText(language).own.abilities;
  return (
    <MineSection id="abilities" heading={said.heading}>
      <ul className={styles.names}>
        {pages.map((page) => (
          <li key={page}>
            <button type="button" className={styles.link} onClick={() => change({ page })}>
              {said[page]}
            </button>
          </li>
        ))}
      </ul>
    </MineSection>
  );
}
