import { formatInstant } from '#bot/text/format.ts';
import { classes } from '#tab/controls/classes.ts';
import { localName } from '#tab/overview/initiative-rows.ts';
import { HealthBadge } from '#tab/status/health-badge.tsx';
import { roundText } from '#tab/text/round-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import type { AnswerRow } from './answer-rows.ts';
import styles from './marks.module.css';
import { RequestBadge } from './request-badge.tsx';
import { type Column, RowTable } from './row-table.tsx';

type Props = {
  readonly rows: readonly AnswerRow[];
  readonly timeZone: string;
  readonly openId: string | null;
  readonly onOpen: (initiativeId: string) => void;
};

/** The id of the button that opens a line, so that focus comes back to it. */
export function openerId(initiativeId: string): string {
  return `answer-${initiativeId}`;
}

export function AnswerTable({ rows, timeZone, openId, onOpen }: Props) {
  const { language } = useText();
  const { own } = roundText(language);
  const said = own.answers;
  const columns: readonly Column<AnswerRow>[] = [
    { label: said.initiative, width: 'rest', cell: (row) => <Name row={row} onOpen={onOpen} /> },
    {
      label: said.leads,
      width: 'middle',
      cell: ({ leads }) => (leads.length > 0 ? leads.map(({ name }) => name).join(', ') : said.noLead),
    },
    { label: said.state, width: 'middle', cell: ({ state }) => <RequestBadge state={state} /> },
    { label: said.health, width: 'wide', cell: ({ health }) => health && <HealthBadge health={health} /> },
    {
      label: said.sent,
      width: 'middle',
      cell: ({ submittedAt, by }) =>
        submittedAt && (
          <>
            <time dateTime={submittedAt}>{formatInstant(submittedAt, { language, timeZone })}</time>
            {by && <span className={styles.small}>{by.name}</span>}
          </>
        ),
    },
  ];
  return (
    <RowTable
      caption={said.caption}
      columns={columns}
      rows={rows}
      keyOf={({ initiativeId }) => initiativeId}
      openKey={openId}
    />
  );
}

function Name({ row, onOpen }: { readonly row: AnswerRow; readonly onOpen: Props['onOpen'] }) {
  const { language } = useText();
  const { answers: said } = roundText(language).own;
  const name = localName(row, language);
  const entered = row.onBehalfOf && said.entered(row.onBehalfOf.name);
  return (
    <>
      <button
        id={openerId(row.initiativeId)}
        type="button"
        className={styles.opener}
        lang={name.lang}
        onClick={() => onOpen(row.initiativeId)}
      >
        {name.text}
      </button>
      <span className={styles.marks}>
        {row.unread && <span className={classes(styles.mark, styles.new)}>{said.new}</span>}
        {row.late && <span className={styles.mark}>{said.late}</span>}
        {row.unchanged && <span className={styles.mark}>{said.unchanged}</span>}
      </span>
      {entered && (
        <span className={styles.small}>{row.isConfirmed ? entered : `${entered}, ${said.notConfirmed}`}</span>
      )}
    </>
  );
}
