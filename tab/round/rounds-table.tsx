import type { RoundShown } from '#bot/contract/rounds.ts';
import { formatShortDay } from '#bot/text/format.ts';
import { classes } from '#tab/controls/classes.ts';
import { localName } from '#tab/overview/initiative-rows.ts';
import { roundText } from '#tab/text/round-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './marks.module.css';
import { RoundBadge } from './round-badge.tsx';
import { type Column, RowTable } from './row-table.tsx';

type Props = {
  readonly caption: string;
  readonly rounds: readonly RoundShown[];
  readonly onOpen: (id: string) => void;
};

export function RoundsTable({ caption, rounds, onOpen }: Props) {
  const { language } = useText();
  const { own, planning, coordinating } = roundText(language);
  const day = (value: string | null) => (value === null ? null : formatShortDay(value, language));
  const columns: readonly Column<RoundShown>[] = [
    {
      label: own.list.round,
      width: 'rest',
      cell: (round) => {
        const name = localName(round, language);
        return (
          <>
            <button type="button" className={styles.opener} lang={name.lang} onClick={() => onOpen(round.id)}>
              {name.text}
            </button>
            {round.proposal && <span className={classes(styles.mark, styles.new)}>{own.list.proposal}</span>}
          </>
        );
      },
    },
    { label: own.list.kind, width: 'middle', cell: ({ kind }) => planning.plan.kinds[kind] },
    { label: own.list.state, width: 'middle', cell: ({ state }) => <RoundBadge state={state} /> },
    { label: own.opens, width: 'narrow', cell: ({ opensOn }) => day(opensOn) },
    { label: coordinating.round.due, width: 'narrow', cell: ({ dueOn }) => day(dueOn) },
    { label: coordinating.round.meeting, width: 'narrow', cell: ({ meetingOn }) => day(meetingOn) },
  ];
  return <RowTable caption={caption} columns={columns} rows={rounds} keyOf={({ id }) => id} />;
}
