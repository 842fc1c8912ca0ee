import type { StatusPointShown } from '#bot/contract/agenda.ts';
import { formatDay, formatDayOf } from '#bot/text/format.ts';
import { localName } from '#tab/overview/initiative-rows.ts';
import { HealthBadge } from '#tab/status/health-badge.tsx';
import { groupText } from '#tab/text/group-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import type { AgendaProps } from './agenda-section.tsx';
import styles from './meeting-page.module.css';

type Props = Pick<AgendaProps, 'overview'> & { readonly status: StatusPointShown };

/** What the point fills itself with: open decisions, and the initiatives the group must talk of. */
export function StatusPoint({ status, overview }: Props) {
  const { language } = useText();
  const { points: named, agenda: said } = groupText(language);
  const { frozenAt, decisions, rows } = status;
  const place = { language, timeZone: overview.partnership.timeZone };
  return (
    <div className={styles.section}>
      <p className={styles.quiet}>{frozenAt ? said.status.frozen(formatDayOf(frozenAt, place)) : said.status.live}</p>
      {decisions.length > 0 && (
        <div>
          <h4 className={styles.pointTitle}>{named.decisions.heading}</h4>
          <ul className={styles.rows}>
            {decisions.map((decision) => (
              <li key={decision.id}>
                <p className={styles.written} lang={decision.lang}>
                  {decision.text}
                </p>
                <DueLine decision={decision} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {rows.length === 0 && <p>{named.nothing}</p>}
      <ul className={styles.rows}>
        {rows.map((row) => (
          <StatusRow key={row.initiative.id} row={row} overview={overview} />
        ))}
      </ul>
    </div>
  );
}

function DueLine({ decision }: { readonly decision: StatusPointShown['decisions'][number] }) {
  const { language } = useText();
  const { points: named } = groupText(language);
  const { dueOn, isOverdue, responsible } = decision;
  const due = dueOn && named.decisions[isOverdue ? 'overdue' : 'due'](formatDay(dueOn, language));
  return (
    <p className={styles.quiet}>
      {due && (isOverdue ? <strong>{due}</strong> : due)}
      {due && responsible && ' · '}
      {responsible?.name}
    </p>
  );
}

function StatusRow({ row, overview }: Pick<Props, 'overview'> & { readonly row: StatusPointShown['rows'][number] }) {
  const { language, words, text: tab } = useText();
  const { points: named, agenda: said } = groupText(language);
  const { initiative, organisations, health, healthBefore, reasons, texts } = row;
  const name = localName(initiative, language);
  const shortNames = overview.organisations
    .filter(({ id }) => organisations.includes(id))
    .map((each) => each.shortName);
  return (
    <li>
      <div className={styles.row}>
        <strong lang={name.lang}>{name.text}</strong>
        <HealthBadge health={health} />
        {healthBefore && healthBefore !== health && (
          <span className={styles.quiet}>{said.status.before(words.health[healthBefore].word)}</span>
        )}
        <span className={styles.quiet}>{shortNames.join(', ')}</span>
      </div>
      <p className={styles.quiet}>{reasons.map((reason) => named.reasons[reason]).join(' · ')}</p>
      {texts?.reason && (
        <p className={styles.written}>
          {`${said.status.why}: `}
          <span lang={texts.lang}>{texts.reason}</span>
        </p>
      )}
      {texts?.help && (
        <p className={styles.written}>
          {`${tab.needs[row.helpFrom]}: `}
          <span lang={texts.lang}>{texts.help}</span>
        </p>
      )}
    </li>
  );
}
