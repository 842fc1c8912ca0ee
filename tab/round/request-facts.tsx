import { formatInstant } from '#bot/text/format.ts';
import { initiativeText } from '#tab/text/initiative-text.ts';
import { roundText } from '#tab/text/round-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import type { AnswerRow } from './answer-rows.ts';
import { ReachLine } from './reach-line.tsx';
import { RequestBadge } from './request-badge.tsx';
import styles from './request-panel.module.css';
import type { ShownRound } from './shown-round.ts';

type Props = ShownRound & { readonly row: AnswerRow };

/** Who answers and how they are reached, where the answer stands, and what was asked about it. */
export function RequestFacts({ row, grid, overview }: Props) {
  const { language } = useText();
  const { own } = roundText(language);
  const { handledBy, handledAt, note, state } = row;
  const when = handledAt && formatInstant(handledAt, { language, timeZone: overview.partnership.timeZone });
  const word = own.answers.states[state];
  return (
    <>
      <dl className={styles.facts}>
        <dt>{own.answers.state}</dt>
        <dd>
          <RequestBadge state={state} />
        </dd>
        <dt>{own.answers.leads}</dt>
        <dd>
          {row.leads.length === 0 && own.answers.noLead}
          <People people={row.leads} grid={grid} />
        </dd>
        {row.deputies.length > 0 && (
          <>
            <dt>{initiativeText(language).initiative.deputies}</dt>
            <dd>
              <People people={row.deputies} grid={grid} />
            </dd>
          </>
        )}
      </dl>
      {state === 'draft' && <p className={styles.quiet}>{own.request.draft}</p>}
      {handledBy && when && state !== 'submitted' && (
        <p className={styles.quiet}>{own.request.handled(word, handledBy.name, when)}</p>
      )}
      {note && (
        <div>
          <strong>{state === 'excused' ? own.request.reason : own.request.question}</strong>
          <p className={styles.note}>{note}</p>
        </div>
      )}
    </>
  );
}

type PeopleProps = { readonly people: AnswerRow['leads']; readonly grid: ShownRound['grid'] };

function People({ people, grid }: PeopleProps) {
  const { notices } = roundText(useText().language);
  return people.map(({ id, name }) => {
    const followed = grid.people.find(({ person }) => person.id === id);
    const isReached = followed?.reach?.reach === 'home_tenant' && !followed.reach.isParked;
    return (
      <div key={id}>
        {name}
        {followed?.phone && ` · ${notices.phone}: ${followed.phone}`}
        {followed?.reach && !isReached && (
          <div>
            <ReachLine reach={followed.reach} />
          </div>
        )}
      </div>
    );
  });
}
