import { lazy, Suspense, useState } from 'react';
import type { RoundDecision } from '#bot/contract/managing-paths.ts';
import type { RoundShown } from '#bot/contract/rounds.ts';
import { formatInstant } from '#bot/text/format.ts';
import { Notice } from '#tab/controls/notice.tsx';
import { SkeletonLines } from '#tab/controls/skeleton-lines.tsx';
import { useTold } from '#tab/fields/use-told.ts';
import { roundText } from '#tab/text/round-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { decide } from './ask-rounds.ts';
import { ConfirmRound } from './confirm-round.tsx';
import { coordinates } from './coordinates.ts';
import { DecidingButtons, isForm, type Opened } from './deciding-buttons.tsx';
import { ProposedDates } from './proposed-dates.tsx';
import styles from './round-page.module.css';
import type { ShownRound } from './shown-round.ts';

const RoundForm = lazy(async () => ({ default: (await import('./round-form.tsx')).RoundForm }));

type Decide = (decision: RoundDecision, sentence: string) => void;

/** What a coordinator can decide about the round where it stands; everybody is told what is under way. */
export function RoundDeciding(shown: ShownRound) {
  const { client, membership, detail, refresh } = shown;
  const { own } = roundText(useText().language);
  const [opened, setOpened] = useState<Opened | null>(null);
  const { isBusy, press } = useTold();
  const { round } = detail;
  const asking = { client, partnership: membership.id };
  const done = () => {
    setOpened(null);
    refresh();
  };
  const run: Decide = (decision, sentence) =>
    press({ ask: () => decide(asking, round.id, decision), sentence, after: done });
  const mayDecide = coordinates(membership);
  const given = { ...shown, onDone: done, onCancel: () => setOpened(null) };
  return (
    <>
      <Pending round={round} timeZone={shown.overview.partnership.timeZone} />
      {mayDecide && round.proposal && <ProposedDates {...given} />}
      {mayDecide && <DecidingButtons shown={shown} opened={opened} isBusy={isBusy} onOpen={setOpened} onDecide={run} />}
      {mayDecide && isForm(opened) && (
        <Suspense fallback={<SkeletonLines label={own.loading} />}>
          <RoundForm {...given} which={opened} />
        </Suspense>
      )}
      {(opened === 'close' || opened === 'cancel') && (
        <ConfirmRound
          what={opened}
          shown={shown}
          isBusy={isBusy}
          onYes={(sentence) => run(opened, sentence)}
          onNo={() => setOpened(null)}
        />
      )}
    </>
  );
}

/** What the clock will do next, while it can still be undone or is at it. */
function Pending({ round, timeZone }: { readonly round: RoundShown; readonly timeZone: string }) {
  const { language } = useText();
  const { own } = roundText(language);
  const { state, opensAt, openedAt } = round;
  if (state === 'closing') return <Notice intent="warning">{own.closing}</Notice>;
  if (state !== 'opening' || opensAt === null) return null;
  // The clock marks the beginning of an opening that it is at.
  const isBegun = openedAt !== null;
  return (
    <div className={styles.section}>
      <Notice intent="warning">
        {isBegun ? own.beingOpened : own.pending(formatInstant(opensAt, { language, timeZone }))}
      </Notice>
    </div>
  );
}
