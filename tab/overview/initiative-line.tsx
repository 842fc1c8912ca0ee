import { ArrowSync16Regular, Checkmark16Regular, Gavel16Regular } from '@fluentui/react-icons';
import { memo, type Ref } from 'react';
import type { OverviewInitiative } from '#bot/contract/overview.ts';
import { formatBriefDayOf } from '#bot/text/format.ts';
import { classes } from '#tab/controls/classes.ts';
import { HealthBadge } from '#tab/status/health-badge.tsx';
import { useText } from '#tab/text/text-context.tsx';
import { changeLine } from './change-line.ts';
import { formatAge } from './format-age.ts';
import styles from './initiative-line.module.css';
import type { InitiativeRow } from './initiative-rows.ts';

type Props = {
  readonly row: InitiativeRow;
  readonly timeZone: string;
  readonly at: string;
  readonly isOpen: boolean;
  readonly onOpen: (initiativeId: string) => void;
  /** Its place among all rows, from 0, where not all of them stand there. */
  readonly place?: number;
  /** It stands above already, in another group. */
  readonly isAgain?: boolean;
  readonly ref?: Ref<HTMLTableRowElement>;
};

/** One initiative: a table row, or a card where there is no room for columns. */
export const InitiativeLine = memo(function InitiativeLine(props: Props) {
  const { text } = useText();
  const { row, timeZone, at, isOpen, onOpen, place, isAgain, ref } = props;
  const { initiative, name } = row;
  const organisations = row.organisations.map(({ shortName }) => shortName).join(', ');
  const leads = initiative.leads.map((lead) => lead.name).join(', ') || text.table.noLead;
  return (
    <tr
      ref={ref}
      data-index={place}
      aria-rowindex={place === undefined ? undefined : place + 2}
      className={classes(styles.row, isOpen && styles.open)}
    >
      <th scope="row" className={classes(styles.cell, styles.name)}>
        <button
          type="button"
          id={isAgain ? undefined : `initiative-${initiative.id}`}
          className={styles.opener}
          lang={name.lang}
          aria-expanded={isOpen}
          onClick={() => onOpen(initiative.id)}
        >
          {name.text}
        </button>
        <span className={styles.below}>
          {organisations}
          <span className={styles.belowLeads}> · {leads}</span>
        </span>
      </th>
      <td className={classes(styles.cell, styles.goals)}>
        <span className={styles.names}>
          {row.goals.map((goal) => (
            <span key={goal.text} lang={goal.lang}>
              {goal.text}
            </span>
          ))}
        </span>
      </td>
      <td className={classes(styles.cell, styles.organisations)}>{organisations}</td>
      <td className={classes(styles.cell, styles.leads)}>{leads}</td>
      <td className={classes(styles.cell, styles.health)}>
        <Health initiative={initiative} />
      </td>
      <td className={classes(styles.cell, styles.latest)}>
        <Latest initiative={initiative} timeZone={timeZone} at={at} />
      </td>
      <td className={classes(styles.cell, styles.round)}>
        <InRound row={row} />
      </td>
    </tr>
  );
});

function Health({ initiative }: { initiative: OverviewInitiative }) {
  const { text, words } = useText();
  const { health, latestHealth, needsDecision, helpFrom } = initiative;
  return (
    <div className={styles.stack}>
      <HealthBadge health={health} />
      {health === 'missing' && latestHealth && (
        <span className={styles.quiet}>{text.table.latestWas(words.health[latestHealth].word)}</span>
      )}
      {needsDecision && (
        <span className={classes(styles.withIcon, styles.needs)}>
          <Gavel16Regular aria-hidden />
          {text.needs[helpFrom] || text.needs.label}
        </span>
      )}
      <Change initiative={initiative} />
    </div>
  );
}

function Change({ initiative }: { initiative: OverviewInitiative }) {
  const words = useText();
  const change = changeLine(initiative, words);
  if (!change) return null;
  return (
    <span className={styles.withIcon}>
      <ArrowSync16Regular aria-hidden />
      {change}
    </span>
  );
}

function Latest({ initiative, timeZone, at }: Pick<Props, 'timeZone' | 'at'> & { initiative: OverviewInitiative }) {
  const { text, language } = useText();
  const { submittedAt, submittedBy, leads } = initiative;
  const isOnlyLead = leads.length === 1 && leads[0]?.id === submittedBy?.id;
  if (!submittedAt) return <span className={styles.quiet}>{text.table.never}</span>;
  return (
    <>
      <time dateTime={submittedAt}>{formatBriefDayOf(submittedAt, { language, timeZone })}</time>
      <span className={styles.by}>{formatAge(submittedAt, at, language)}</span>
      {submittedBy && <span className={classes(styles.by, isOnlyLead && styles.byLead)}>{submittedBy.name}</span>}
    </>
  );
}

function InRound({ row }: { row: InitiativeRow }) {
  const { text } = useText();
  if (row.initiative.roundState === 'excused') return <span className={styles.quiet}>{text.table.excused}</span>;
  if (row.isUnanswered) return <span className={styles.quiet}>{text.table.notAnsweredInRound}</span>;
  if (!row.isAnswered) return null;
  return (
    <span className={styles.withIcon}>
      <Checkmark16Regular aria-hidden />
      {text.table.answeredInRound}
    </span>
  );
}
