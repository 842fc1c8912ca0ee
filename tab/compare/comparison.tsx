import { ArrowLeft20Regular } from '@fluentui/react-icons';
import { useCallback, useEffect, useRef } from 'react';
import type { InitiativeDetail } from '#bot/contract/initiative-detail.ts';
import type { Overview } from '#bot/contract/overview.ts';
import { formatDayOf } from '#bot/text/format.ts';
import type { Client } from '#tab/api/client.ts';
import { useFetched } from '#tab/app/use-fetched.ts';
import { Action } from '#tab/controls/action.tsx';
import { Choice } from '#tab/controls/choice.tsx';
import { SkeletonLines } from '#tab/controls/skeleton-lines.tsx';
import { TroubleScreen } from '#tab/screens/trouble-screen.tsx';
import { initiativeText } from '#tab/text/initiative-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { askTwo } from './ask-two.ts';
import { readVersions, writeVersions } from './compared-versions.ts';
import styles from './comparison.module.css';
import { TwoUpdates } from './two-updates.tsx';

type Props = {
  readonly client: Client;
  readonly overview: Overview;
  readonly detail: InitiativeDetail;
  /** As it stands in the link. */
  readonly compare: string;
  readonly onCompare: (compare: string | null) => void;
};

/** Two statuses of one initiative side by side, what differs marked. */
export function Comparison({ client, overview, detail, compare, onCompare }: Props) {
  const { language } = useText();
  const said = initiativeText(language).compare;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const newest = detail.updates[0]?.version ?? 1;
  const { older, newer } = readVersions(compare, newest);
  const ask = useCallback(
    () => askTwo({ client, partnership: overview.partnership.id, detail }, { older, newer }),
    [client, overview.partnership.id, detail, older, newer],
  );
  const fetched = useFetched(ask);
  const whenOf = (version: number) => {
    const update = detail.updates.find((each) => each.version === version);
    return update ? formatDayOf(update.submittedAt, { language, timeZone: overview.partnership.timeZone }) : null;
  };
  const options = Array.from({ length: newest }, (_, n) => newest - n).map(
    (version) => [String(version), said.option(version, whenOf(version))] as const,
  );
  const choose = (part: { older?: number; newer?: number }) =>
    onCompare(writeVersions({ older, newer, ...part }, newest));
  return (
    <section className={styles.comparison} aria-labelledby="comparison-heading">
      <div className={styles.top}>
        <Action look="subtle" icon={<ArrowLeft20Regular />} onClick={() => onCompare(null)}>
          {said.back}
        </Action>
        <h3 id="comparison-heading" ref={heading} tabIndex={-1} className={styles.heading}>
          {said.heading}
        </h3>
      </div>
      <div className={styles.choices}>
        <Choice
          label={said.older}
          value={String(older)}
          options={options.filter(([version]) => Number(version) < newer)}
          onChoose={(value) => choose({ older: Number(value) })}
        />
        <Choice
          label={said.newer}
          value={String(newer)}
          options={options.filter(([version]) => Number(version) > older)}
          onChoose={(value) => choose({ newer: Number(value) })}
        />
      </div>
      {!fetched.value && !fetched.trouble && <SkeletonLines label={said.loading} />}
      {fetched.trouble && <TroubleScreen trouble={fetched.trouble} level="section" onRetry={fetched.refresh} />}
      {fetched.value && (!fetched.value.older || !fetched.value.newer) && <p>{said.gone}</p>}
      {fetched.value?.older && fetched.value.newer && (
        <TwoUpdates older={fetched.value.older} newer={fetched.value.newer} partnership={overview.partnership} />
      )}
    </section>
  );
}
