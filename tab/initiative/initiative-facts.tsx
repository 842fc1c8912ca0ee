import type { ReactNode } from 'react';
import type { InitiativeDetail } from '#bot/contract/initiative-detail.ts';
import type { Overview } from '#bot/contract/overview.ts';
import { localName } from '#tab/overview/initiative-rows.ts';
import { initiativeText } from '#tab/text/initiative-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './initiative-facts.module.css';

/** Who and what for; what no source says, but was inferred, is marked so. */
export function InitiativeFacts({ overview, detail }: { overview: Overview; detail: InitiativeDetail }) {
  const { text, language } = useText();
  const { initiative, deputies } = detail;
  const goals = overview.goals.filter(({ id }) => initiative.goals.includes(id));
  const organisations = overview.organisations.filter(({ id }) => initiative.organisations.includes(id));
  const organisationName = (id: string) => overview.organisations.find((each) => each.id === id)?.shortName ?? id;
  const inferred = <span className={styles.inferred}>{initiativeText(language).initiative.inferred}</span>;
  return (
    <dl className={styles.facts}>
      <Fact term={initiativeText(language).initiative.leads}>
        {initiative.leads.length === 0 && text.table.noLead}
        {initiative.leads.map((lead) => (
          <span key={lead.id} className={styles.line}>{`${lead.name}, ${organisationName(lead.organisation)}`}</span>
        ))}
      </Fact>
      {deputies.length > 0 && (
        <Fact term={initiativeText(language).initiative.deputies}>
          {deputies.map((deputy) => (
            <span
              key={deputy.id}
              className={styles.line}
            >{`${deputy.name}, ${organisationName(deputy.organisation)}`}</span>
          ))}
        </Fact>
      )}
      <Fact term={initiativeText(language).initiative.organisations}>
        {organisations.map(({ id, name }) => (
          <span key={id} className={styles.line} lang="da">
            {name}
          </span>
        ))}
        {detail.organisationsInferred && inferred}
      </Fact>
      <Fact term={initiativeText(language).initiative.goals}>
        {goals.map((goal) => {
          const name = localName(goal, language);
          return (
            <span key={goal.id} className={styles.line} lang={name.lang} title={goal.fullText}>
              {name.text}
            </span>
          );
        })}
        {detail.goalsInferred && inferred}
      </Fact>
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}
