import { formatDay } from '#bot/text/format.ts';
import { Action } from '#tab/controls/action.tsx';
import { localName } from '#tab/overview/initiative-rows.ts';
import { strategyText } from '#tab/text/strategy-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './strategy-page.module.css';
import type { StrategyProps } from './strategy-pages.tsx';
import { nameOf, namesOf } from './typed-initiative.ts';

/** The versions before this one with their goals, and the initiatives that have ended. */
export function EarlierVersions({ shown, change }: StrategyProps) {
  const { language } = useText();
  const { own } = strategyText(language);
  return (
    <>
      {shown.earlier.length === 0 && <p>{own.earlier.none}</p>}
      {shown.earlier.map((version) => (
        <section key={version.id} className={styles.section} aria-label={version.title}>
          <h2 className={styles.under}>{version.title}</h2>
          <p className={styles.quiet}>
            {`${own.version(version.number)} · ${own.period(formatDay(version.validFrom, language), formatDay(version.validTo, language))}`}
          </p>
          <ul className={styles.plain}>
            {version.goals.map((goal) => (
              <li key={goal.id} lang={localName(goal, language).lang}>
                {localName(goal, language).text}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <Ended shown={shown} change={change} />
    </>
  );
}

function Ended({ shown, change }: Pick<StrategyProps, 'shown' | 'change'>) {
  const { language } = useText();
  const { own } = strategyText(language);
  const ended = shown.initiatives.filter(({ validTo }) => validTo !== null && validTo < shown.day);
  return (
    <section className={styles.section} aria-labelledby="ended">
      <h2 id="ended" className={styles.under}>
        {own.earlier.ended}
      </h2>
      {ended.length === 0 && <p className={styles.quiet}>{own.earlier.noneEnded}</p>}
      <ul className={styles.list}>
        {ended.map((initiative) => {
          const names = namesOf(initiative.successors, shown, language);
          const end = initiative.validTo ? own.endedOn(formatDay(initiative.validTo, language)) : '';
          return (
            <li key={initiative.id} className={styles.row}>
              <h3 className={styles.name}>{initiative.names.map(({ name }) => name).join(' → ')}</h3>
              <p className={styles.quiet}>{`${end} · ${names ? own.successors(names) : own.noSuccessor}`}</p>
              <div>
                <Action
                  look="subtle"
                  label={own.of(own.toOverview, nameOf(initiative, shown.day, language).text)}
                  onClick={() => change({ page: 'overview', initiative: initiative.id })}
                >
                  {own.toOverview}
                </Action>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
