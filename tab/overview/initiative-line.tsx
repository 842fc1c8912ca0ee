import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowSync16Regular, Checkmark16Regular, Gavel16Regular } from '@fluentui/react-icons';
import { memo } from 'react';
import type { OverviewInitiative } from '#bot/contract/overview.ts';
import { formatDayOf } from '#bot/text/format.ts';
import { HealthBadge } from '#tab/status/health-badge.tsx';
import { useText } from '#tab/text/text-context.tsx';
import { changeLine } from './change-line.ts';
import type { InitiativeRow } from './initiative-rows.ts';
import { useLineStyles } from './line-styles.ts';

const useStyles = makeStyles({
  names: { '& > span:not(:last-child)::after': { content: '", "' } },
  stack: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalXXS },
  withIcon: {
    display: 'inline-flex',
    columnGap: tokens.spacingHorizontalXXS,
    alignItems: 'flex-start',
    '& svg': { flexShrink: 0, marginTop: '2px' },
  },
  needs: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

type Props = {
  readonly row: InitiativeRow;
  readonly timeZone: string;
  readonly isOpen: boolean;
  readonly onOpen: (initiativeId: string) => void;
};

/** One initiative: a table row, or a card where there is no room for columns. */
export const InitiativeLine = memo(function InitiativeLine({ row, timeZone, isOpen, onOpen }: Props) {
  const styles = useStyles();
  const line = useLineStyles();
  const { text } = useText();
  const { initiative, name } = row;
  return (
    <tr className={mergeClasses(line.row, isOpen && line.open)}>
      <th scope="row" className={mergeClasses(line.cell, line.name)}>
        <button
          type="button"
          id={`initiative-${initiative.id}`}
          className={line.opener}
          lang={name.lang}
          aria-expanded={isOpen}
          onClick={() => onOpen(initiative.id)}
        >
          {name.text}
        </button>
      </th>
      <td className={mergeClasses(line.cell, line.quiet, line.wideOnly)}>
        <span className={styles.names}>
          {row.goals.map((goal) => (
            <span key={goal.text} lang={goal.lang}>
              {goal.text}
            </span>
          ))}
        </span>
      </td>
      <td className={mergeClasses(line.cell, line.organisations)}>
        {row.organisations.map(({ shortName }) => shortName).join(', ')}
      </td>
      <td className={mergeClasses(line.cell, line.leads)}>
        {initiative.leads.map((lead) => lead.name).join(', ') || text.table.noLead}
      </td>
      <td className={mergeClasses(line.cell, line.health)}>
        <Health initiative={initiative} />
      </td>
      <td className={mergeClasses(line.cell, line.changed)}>
        <Change initiative={initiative} />
      </td>
      <td className={mergeClasses(line.cell, line.latest)}>
        <Latest initiative={initiative} timeZone={timeZone} />
      </td>
      <td className={mergeClasses(line.cell, line.round)}>
        <InRound row={row} />
      </td>
    </tr>
  );
});

function Health({ initiative }: { initiative: OverviewInitiative }) {
  const styles = useStyles();
  const line = useLineStyles();
  const { text, words } = useText();
  const { health, latestHealth, needsDecision, helpFrom } = initiative;
  return (
    <div className={styles.stack}>
      <HealthBadge health={health} />
      {health === 'missing' && latestHealth && (
        <span className={line.quiet}>{text.table.latestWas(words.health[latestHealth].word)}</span>
      )}
      {needsDecision && (
        <span className={mergeClasses(styles.withIcon, styles.needs)}>
          <Gavel16Regular aria-hidden />
          {text.needs[helpFrom] || text.needs.label}
        </span>
      )}
    </div>
  );
}

function Change({ initiative }: { initiative: OverviewInitiative }) {
  const styles = useStyles();
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

function Latest({ initiative, timeZone }: { initiative: OverviewInitiative; timeZone: string }) {
  const line = useLineStyles();
  const { text, language } = useText();
  const { submittedAt, submittedBy } = initiative;
  if (!submittedAt) return <span className={line.quiet}>{text.table.never}</span>;
  return (
    <>
      <time dateTime={submittedAt}>{formatDayOf(submittedAt, { language, timeZone })}</time>
      {submittedBy && <span className={line.by}>{submittedBy.name}</span>}
    </>
  );
}

function InRound({ row }: { row: InitiativeRow }) {
  const styles = useStyles();
  const line = useLineStyles();
  const { text } = useText();
  if (row.initiative.roundState === 'excused') return <span className={line.quiet}>{text.table.excused}</span>;
  if (row.isUnanswered) return <span className={line.quiet}>{text.table.notAnsweredInRound}</span>;
  if (!row.isAnswered) return null;
  return (
    <span className={styles.withIcon}>
      <Checkmark16Regular aria-hidden />
      {text.table.answeredInRound}
    </span>
  );
}
