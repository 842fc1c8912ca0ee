import { Action } from '#tab/controls/action.tsx';
import { useTold } from '#tab/fields/use-told.ts';
import { roundText } from '#tab/text/round-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { confirmDates, decide } from './ask-rounds.ts';
import styles from './round-page.module.css';
import type { RoundFormProps } from './shown-round.ts';
import { dateFields, inWords, typedDates } from './typed-dates.ts';

/** The dates as they are and as they would become, until a coordinator has chosen. */
export function ProposedDates({ client, membership, detail, onDone }: RoundFormProps) {
  const { language } = useText();
  const { proposal: said, days } = roundText(language).planning;
  const { isBusy, press } = useTold();
  const { round } = detail;
  if (!round.proposal) return null;
  const asking = { client, partnership: membership.id };
  const [now, then] = [typedDates(round), typedDates(round.proposal)];
  const fields = dateFields.filter((field) => now[field] !== '' || then[field] !== '');
  return (
    <section className={styles.card} aria-labelledby="proposal">
      <h2 id="proposal" className={styles.lesser}>
        {said.title}
      </h2>
      <table className={styles.pair}>
        <thead>
          <tr>
            <th scope="col">{said.date}</th>
            <th scope="col">{said.now}</th>
            <th scope="col">{said.proposed}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={field}>
              <th scope="row">{days[field].label}</th>
              <td>{inWords(field, now[field], language)}</td>
              <td className={now[field] === then[field] ? undefined : styles.other}>
                {inWords(field, then[field], language)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.quiet}>{said.hint}</p>
      <div className={styles.buttons}>
        <Action
          look="primary"
          isBusy={isBusy}
          onClick={() => press({ ask: () => confirmDates(asking, round), sentence: said.accepted, after: onDone })}
        >
          {said.accept}
        </Action>
        <Action
          isBusy={isBusy}
          onClick={() =>
            press({ ask: () => decide(asking, round.id, 'decline-dates'), sentence: said.declined, after: onDone })
          }
        >
          {said.decline}
        </Action>
      </div>
    </section>
  );
}
