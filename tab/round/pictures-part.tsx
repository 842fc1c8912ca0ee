import { roundText } from '#tab/text/round-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { DaysPicture } from './days-picture.tsx';
import { PartsPicture } from './parts-picture.tsx';
import styles from './round-page.module.css';
import type { ShownRound } from './shown-round.ts';

/** How the answers came: per day, and how far each organisation and goal is. */
export function PicturesPart({ grid, detail }: ShownRound) {
  const { own } = roundText(useText().language);
  const said = own.pictures;
  const { round } = detail;
  return (
    <section className={styles.section} aria-label={own.parts.pictures}>
      <DaysPicture perDay={grid.answersPerDay} round={round} />
      {grid.byOrganisation.length > 0 && (
        <PartsPicture title={said.organisations} head={said.organisation} parts={grid.byOrganisation} round={round} />
      )}
      {grid.byGoal.length > 0 && <PartsPicture title={said.goals} head={said.goal} parts={grid.byGoal} round={round} />}
      <p className={styles.quiet}>{said.note}</p>
    </section>
  );
}
