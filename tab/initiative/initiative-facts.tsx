import type { ReactNode } from 'react';
import type { Contact, InitiativeDetail } from '#bot/contract/initiative-detail.ts';
import type { Overview } from '#bot/contract/overview.ts';
import { localName } from '#tab/overview/initiative-rows.ts';
import { initiativeText } from '#tab/text/initiative-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { earlierNames } from './earlier-names.ts';
import styles from './initiative-facts.module.css';

type Props = { readonly overview: Overview; readonly detail: InitiativeDetail };

/** Who and what for; what no source says, but was inferred, is marked so. */
export function InitiativeFacts({ overview, detail }: Props) {
  const { text, language } = useText();
  const said = initiativeText(language);
  const { initiative, leads, deputies } = detail;
  const goals = overview.goals.filter(({ id }) => initiative.goals.includes(id));
  const organisations = overview.organisations.filter(({ id }) => initiative.organisations.includes(id));
  const names = earlierNames(detail, language);
  const inferred = <span className={styles.inferred}>{said.initiative.inferred}</span>;
  return (
    <dl className={styles.facts}>
      <Fact term={said.initiative.leads}>
        {leads.length === 0 && text.table.noLead}
        {leads.map((lead) => (
          <Person key={lead.id} person={lead} overview={overview} />
        ))}
      </Fact>
      {deputies.length > 0 && (
        <Fact term={said.initiative.deputies}>
          {deputies.map((deputy) => (
            <Person key={deputy.id} person={deputy} overview={overview} />
          ))}
        </Fact>
      )}
      <Fact term={said.initiative.organisations}>
        {organisations.map(({ id, name }) => (
          <span key={id} className={styles.line} lang="da">
            {name}
          </span>
        ))}
        {detail.organisationsInferred && inferred}
      </Fact>
      {/* Those of one that has ended may be of an earlier version. */}
      {goals.length > 0 && (
        <Fact term={said.initiative.goals}>
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
      )}
      {names.length > 0 && (
        <Fact term={said.initiative.earlierNames}>
          {names.map(({ name, from, to }) => (
            <span key={from} className={styles.line} lang={name.lang}>
              {said.initiative.nameHeld(name.text, from, to)}
            </span>
          ))}
        </Fact>
      )}
    </dl>
  );
}

/** Name, title and organisation, and the number where it is the reader's to see. */
function Person({ person, overview }: { readonly person: Contact; readonly overview: Overview }) {
  const said = initiativeText(useText().language);
  const { name, title, phone } = person;
  const organisation = overview.organisations.find(({ id }) => id === person.organisation)?.shortName;
  const rest = [title, organisation].filter(Boolean).join(', ');
  return (
    <span className={styles.line}>
      {name}
      {rest && <span className={styles.quiet}>{`, ${rest}`}</span>}
      {phone && (
        <a
          className={styles.phone}
          href={`tel:${phone.replace(/\s/g, '')}`}
          aria-label={said.initiative.phone(name, phone)}
        >
          {phone}
        </a>
      )}
    </span>
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
