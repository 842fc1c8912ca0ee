import { lazy, Suspense } from 'react';
import { SkeletonLines } from '#tab/controls/skeleton-lines.tsx';
import type { RoundPart } from '#tab/overview/view.ts';
import { roundText } from '#tab/text/round-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { AnswersPart } from './answers-part.tsx';
import { coordinates } from './coordinates.ts';
import { GoalsPart } from './goals-part.tsx';
import { PeoplePart } from './people-part.tsx';
import styles from './round-page.module.css';
import type { ShownRound } from './shown-round.ts';
import { SnapshotPart } from './snapshot-part.tsx';

const PicturesPart = lazy(async () => ({ default: (await import('./pictures-part.tsx')).PicturesPart }));

/** Which part of the round is shown, and that part. */
export function RoundPartShown(shown: ShownRound) {
  const { own } = roundText(useText().language);
  const { view, change } = shown;
  const parts = partsOf(shown);
  const part = parts.find((each) => each === view.part) ?? null;
  return (
    <>
      <nav className={styles.parts} aria-label={own.parts.label}>
        {parts.map((each) => (
          <button
            key={each}
            type="button"
            className={styles.part}
            aria-current={each === part ? 'page' : undefined}
            onClick={() => change({ part: each, show: null, initiative: null })}
          >
            {own.parts[each ?? 'answers']}
          </button>
        ))}
      </nav>
      <Suspense fallback={<SkeletonLines label={own.loading} />}>
        {part === null && <AnswersPart {...shown} />}
        {part === 'people' && <PeoplePart {...shown} />}
        {part === 'pictures' && <PicturesPart {...shown} />}
        {part === 'goals' && <GoalsPart {...shown} />}
        {part === 'snapshot' && <SnapshotPart {...shown} />}
      </Suspense>
    </>
  );
}

/** What there is to see for this reader: the server sends the rest to nobody else. */
function partsOf({ grid, detail, membership }: ShownRound): readonly (RoundPart | null)[] {
  const parts: (RoundPart | null)[] = [null];
  if (grid.people.length > 0) parts.push('people');
  parts.push('pictures');
  if (coordinates(membership) && detail.round.state !== 'cancelled') parts.push('goals');
  if (detail.round.snapshot > 0) parts.push('snapshot');
  return parts;
}
