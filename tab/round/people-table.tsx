import { formatDay, formatInstant } from '#bot/text/format.ts';
import { localName } from '#tab/overview/initiative-rows.ts';
import { roundText } from '#tab/text/round-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import type { FollowedRow } from './followed-people.ts';
import styles from './marks.module.css';
import { ReachLine } from './reach-line.tsx';
import { type Column, RowTable } from './row-table.tsx';

type Props = {
  readonly rows: readonly FollowedRow[];
  readonly timeZone: string;
  readonly onOpen: (initiativeId: string) => void;
};

export function PeopleTable({ rows, timeZone, onOpen }: Props) {
  const { language } = useText();
  const { own, notices } = roundText(language);
  const said = own.people;
  const columns: readonly Column<FollowedRow>[] = [
    { label: said.person, width: 'middle', cell: (row) => <Person row={row} /> },
    {
      label: said.initiatives,
      width: 'rest',
      cell: ({ initiatives }) =>
        initiatives.map((each) => {
          const name = localName(each, language);
          return (
            <div key={each.initiativeId}>
              <button
                type="button"
                className={styles.opener}
                lang={name.lang}
                onClick={() => onOpen(each.initiativeId)}
              >
                {name.text}
              </button>
            </div>
          );
        }),
    },
    {
      label: said.standing,
      width: 'narrow',
      cell: ({ missing }) => (missing > 0 ? <strong>{said.missing(missing)}</strong> : said.done),
    },
    { label: said.notices, width: 'middle', cell: (row) => <Notices row={row} timeZone={timeZone} /> },
    { label: said.reach, width: 'wide', cell: (row) => <Reach row={row} timeZone={timeZone} /> },
    { label: said.phone, width: 'narrow', cell: ({ followed }) => followed.phone ?? notices.noPhone },
  ];
  return <RowTable caption={said.caption} columns={columns} rows={rows} keyOf={({ followed }) => followed.person.id} />;
}

function Person({ row: { followed } }: { readonly row: FollowedRow }) {
  const { language } = useText();
  const { people: said } = roundText(language).own;
  return (
    <>
      <strong>{followed.person.name}</strong>
      {followed.standIn && <span className={styles.small}>{said.away(followed.standIn.name)}</span>}
      {followed.snoozedUntil && (
        <span className={styles.small}>{said.snoozed(formatDay(followed.snoozedUntil, language))}</span>
      )}
    </>
  );
}

type CellProps = { readonly row: FollowedRow; readonly timeZone: string };

function Notices({ row: { followed }, timeZone }: CellProps) {
  const { language } = useText();
  const { own, notices } = roundText(language);
  const { noticesSent, lastNoticeAt } = followed;
  if (noticesSent === 0) return notices.noneSent;
  return (
    <>
      {notices.sent(noticesSent)}
      {lastNoticeAt && (
        <span className={styles.small}>{own.people.last(formatInstant(lastNoticeAt, { language, timeZone }))}</span>
      )}
    </>
  );
}

/** How they are reached; where the last did not arrive, why, and what was done instead. */
function Reach({ row: { followed, isUnreached }, timeZone }: CellProps) {
  const { language } = useText();
  const { own, notices } = roundText(language);
  const { reach } = followed;
  if (!reach) return null;
  const { lastFailedAt, failureReason, fallback } = reach;
  return (
    <>
      <ReachLine reach={reach} />
      {isUnreached && lastFailedAt && (
        <span className={styles.small}>
          {[
            `${own.people.failed(formatInstant(lastFailedAt, { language, timeZone }))}.`,
            failureReason && notices.failure[failureReason],
            fallback && notices.fallback[fallback],
          ]
            .filter(Boolean)
            .join(' ')}
        </span>
      )}
    </>
  );
}
