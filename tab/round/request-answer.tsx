import { useEffect, useRef } from 'react';
import type { InitiativeDetail } from '#bot/contract/initiative-detail.ts';
import type { Fetched } from '#tab/app/use-fetched.ts';
import { SkeletonLines } from '#tab/controls/skeleton-lines.tsx';
import { UpdateEntry } from '#tab/initiative/update-entry.tsx';
import { TroubleScreen } from '#tab/screens/trouble-screen.tsx';
import { roundText } from '#tab/text/round-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import type { AnswerRow } from './answer-rows.ts';
import { markSeen } from './ask-rounds.ts';
import styles from './request-panel.module.css';
import type { ShownRound } from './shown-round.ts';

type Props = ShownRound & { readonly row: AnswerRow; readonly answer: Fetched<InitiativeDetail> };

/** The answer that stands in the round. Whoever has its words on the screen has seen it. */
export function RequestAnswer(props: Props) {
  const { row, answer, overview } = props;
  const { own } = roundText(useText().language);
  const update = answer.value?.updates.find(({ version }) => version === row.version) ?? null;
  useSeen(props, update?.texts ? update.version : null);
  if (row.version === null) return <p className={styles.quiet}>{own.request.none}</p>;
  if (!answer.value) {
    const { trouble, refresh } = answer;
    return trouble ? (
      <TroubleScreen trouble={trouble} level="section" onRetry={refresh} />
    ) : (
      <SkeletonLines label={own.request.loading} />
    );
  }
  if (!update) return <p className={styles.quiet}>{own.request.notShown}</p>;
  return <UpdateEntry initiativeId={row.initiativeId} update={update} partnership={overview.partnership} isLatest />;
}

/** Told once a version; whether it was told is no business of the reader's. */
function useSeen({ client, membership, roundId, row, refresh }: Props, version: number | null): void {
  const told = useRef<number | null>(null);
  const { initiativeId, unread } = row;
  useEffect(() => {
    if (version === null || !unread || told.current === version) return;
    told.current = version;
    void markSeen({ client, partnership: membership.id }, { roundId, initiativeId }, version).then(({ ok }) => {
      if (ok) refresh();
    });
  });
}
