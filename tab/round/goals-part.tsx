import { useCallback, useState } from 'react';
import type { GoalSummariesShown } from '#bot/contract/goal-summaries.ts';
import { formatInstant } from '#bot/text/format.ts';
import { useFetched } from '#tab/app/use-fetched.ts';
import { Action } from '#tab/controls/action.tsx';
import { SkeletonLines } from '#tab/controls/skeleton-lines.tsx';
import { localName } from '#tab/overview/initiative-rows.ts';
import { TroubleScreen } from '#tab/screens/trouble-screen.tsx';
import { roundText } from '#tab/text/round-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { askGoals } from './ask-rounds.ts';
import { GoalForm } from './goal-form.tsx';
import styles from './round-page.module.css';
import type { ShownRound } from './shown-round.ts';

export type JudgedGoal = GoalSummariesShown['goals'][number];

/** What the coordinators judge of each goal in the round; written here, or corrected. */
export function GoalsPart(shown: ShownRound) {
  const { client, membership, roundId } = shown;
  const { own, round } = roundText(useText().language);
  const partnership = membership.id;
  const goals = useFetched(
    useCallback(() => askGoals({ client, partnership }, roundId), [client, partnership, roundId]),
  );
  if (!goals.value) {
    const { trouble, refresh } = goals;
    return trouble ? (
      <TroubleScreen trouble={trouble} level="section" onRetry={refresh} />
    ) : (
      <SkeletonLines label={own.goals.loading} />
    );
  }
  const all = goals.value.goals;
  const written = all.filter(({ summary }) => summary !== null).length;
  return (
    <section className={styles.section} aria-labelledby="goals">
      <h2 id="goals" className={styles.heading}>
        {round.goals.title}
      </h2>
      <p className={styles.quiet}>{`${round.goals.intro} ${own.goals.progress(written, all.length)}.`}</p>
      {all.map((goal) => (
        <GoalCard key={goal.id} {...shown} goal={goal} onWritten={goals.refresh} />
      ))}
    </section>
  );
}

function GoalCard(props: ShownRound & { readonly goal: JudgedGoal; readonly onWritten: () => void }) {
  const { goal, overview, onWritten } = props;
  const { language } = useText();
  const { own, round } = roundText(language);
  const [isOpen, setIsOpen] = useState(false);
  const { summary } = goal;
  const name = localName(goal, language);
  const done = () => {
    setIsOpen(false);
    onWritten();
  };
  if (isOpen) {
    return (
      <div className={styles.card}>
        <GoalForm {...props} onDone={done} onCancel={() => setIsOpen(false)} />
      </div>
    );
  }
  return (
    <article className={styles.card}>
      <h3 className={styles.lesser} lang={name.lang}>
        {name.text}
      </h3>
      {!summary && <p className={styles.quiet}>{round.goals.missing}</p>}
      {summary && (
        <>
          <strong>{round.verdicts[summary.verdict]}</strong>
          <p className={styles.written} lang={summary.lang}>
            {summary.reasons}
          </p>
          <p className={styles.quiet}>
            {own.goals.by(formatInstant(summary.writtenAt, { language, timeZone: overview.partnership.timeZone }))}
          </p>
        </>
      )}
      <div>
        <Action
          label={summary ? own.goals.change(name.text) : own.goals.write(name.text)}
          onClick={() => setIsOpen(true)}
        >
          {summary ? own.goals.changeShort : own.goals.writeShort}
        </Action>
      </div>
    </article>
  );
}
