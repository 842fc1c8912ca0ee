import { useCallback, useState } from 'react';
import type { SnapshotShown } from '#bot/contract/snapshot.ts';
import { formatInstant } from '#bot/text/format.ts';
import { useFetched } from '#tab/app/use-fetched.ts';
import { Choice } from '#tab/controls/choice.tsx';
import { SkeletonLines } from '#tab/controls/skeleton-lines.tsx';
import { UpdateEntry } from '#tab/initiative/update-entry.tsx';
import { localName } from '#tab/overview/initiative-rows.ts';
import { TroubleScreen } from '#tab/screens/trouble-screen.tsx';
import { HealthBadge } from '#tab/status/health-badge.tsx';
import { roundText } from '#tab/text/round-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { askSnapshot } from './ask-rounds.ts';
import marks from './marks.module.css';
import styles from './round-page.module.css';
import { type Column, RowTable } from './row-table.tsx';
import type { ShownRound } from './shown-round.ts';

type Entry = SnapshotShown['entries'][number];

/** What the round said when it closed, frozen; a round that was opened again has one for each closing. */
export function SnapshotPart({ client, membership, roundId, detail, overview }: ShownRound) {
  const { language } = useText();
  const { snapshot: said } = roundText(language).own;
  const newest = detail.round.snapshot;
  const [number, setNumber] = useState(newest);
  const partnership = membership.id;
  const snapshot = useFetched(
    useCallback(() => askSnapshot({ client, partnership }, roundId, number), [client, partnership, roundId, number]),
  );
  const { timeZone } = overview.partnership;
  return (
    <section className={styles.section} aria-label={said.caption}>
      {newest > 1 && (
        <div>
          <Choice
            label={said.which}
            value={String(number)}
            options={Array.from({ length: newest }, (_, at) => [String(newest - at), said.number(newest - at)])}
            onChoose={(chosen) => setNumber(Number(chosen))}
          />
        </div>
      )}
      {!snapshot.value && snapshot.trouble && (
        <TroubleScreen trouble={snapshot.trouble} level="section" onRetry={snapshot.refresh} />
      )}
      {!snapshot.value && !snapshot.trouble && <SkeletonLines label={said.loading} />}
      {snapshot.value && (
        <>
          <p className={styles.quiet}>{said.frozen(formatInstant(snapshot.value.frozenAt, { language, timeZone }))}</p>
          <Entries entries={snapshot.value.entries} partnership={overview.partnership} />
        </>
      )}
    </section>
  );
}

type EntriesProps = {
  readonly entries: readonly Entry[];
  readonly partnership: ShownRound['overview']['partnership'];
};

function Entries({ entries, partnership }: EntriesProps) {
  const { language } = useText();
  const { own } = roundText(language);
  const columns: readonly Column<Entry>[] = [
    {
      label: own.answers.initiative,
      width: 'wide',
      cell: (entry) => {
        const name = localName(entry, language);
        return (
          <>
            <strong lang={name.lang}>{name.text}</strong>
            {entry.changedSinceLast && (
              <div>
                <span className={marks.mark}>{own.snapshot.changed}</span>
              </div>
            )}
          </>
        );
      },
    },
    {
      label: own.answers.health,
      width: 'rest',
      cell: ({ initiativeId, update, requestState }) =>
        update ? (
          <UpdateEntry initiativeId={initiativeId} update={update} partnership={partnership} />
        ) : (
          <>
            <HealthBadge health="missing" /> {requestState === 'excused' && own.answers.states.excused}
          </>
        ),
    },
  ];
  return (
    <RowTable
      caption={own.snapshot.caption}
      columns={columns}
      rows={entries}
      keyOf={({ initiativeId }) => initiativeId}
    />
  );
}
