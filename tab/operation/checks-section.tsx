import { CheckmarkCircle16Filled, CircleHint16Regular } from '@fluentui/react-icons';
import { useCallback } from 'react';
import { checks, checksPath, type OrganisationCheckShown } from '#bot/contract/checks.ts';
import { withQuery } from '#tab/api/client.ts';
import { useFetched } from '#tab/app/use-fetched.ts';
import { SkeletonLines } from '#tab/controls/skeleton-lines.tsx';
import { TroubleScreen } from '#tab/screens/trouble-screen.tsx';
import type { CheckStep } from '#tab/text/da-operation.ts';
import { operationText } from '#tab/text/operation-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import table from './audit-table.module.css';
import { checkSteps, isDone, nextStep } from './check-steps.ts';
import styles from './operation-page.module.css';
import type { OperationProps } from './operation-page.tsx';

/** What works in each organisation, and in plain words what to do about what does not. */
export function ChecksSection({ client, membership }: Pick<OperationProps, 'client' | 'membership'>) {
  const { language } = useText();
  const said = operationText(language).checks;
  const { value, trouble, refresh } = useFetched(
    useCallback(
      () => client.get({ path: withQuery(checksPath, { partnership: membership.id }), schema: checks }),
      [client, membership.id],
    ),
  );
  return (
    <section className={styles.section} aria-labelledby="checks">
      <h2 id="checks" className={styles.heading}>
        {said.heading}
      </h2>
      {!value && !trouble && <SkeletonLines label={said.heading} />}
      {!value && trouble && <TroubleScreen trouble={trouble} level="section" onRetry={refresh} />}
      {value && <Checks organisations={value.organisations} />}
      {value && <Next organisations={value.organisations} />}
    </section>
  );
}

type Props = { readonly organisations: readonly OrganisationCheckShown[] };

function Checks({ organisations }: Props) {
  const said = operationText(useText().language).checks;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.scrolls} aria-label={said.caption} tabIndex={0}>
      <table className={table.table}>
        <caption className={styles.unseen}>{said.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{said.organisation}</th>
            {checkSteps.map((step) => (
              <th key={step} scope="col">
                {said.heads[step]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {organisations.map((check) => (
            <tr key={check.organisation.id}>
              <th scope="row">{check.organisation.name}</th>
              {checkSteps.map((step) => (
                <td key={step}>
                  <Sign check={check} step={step} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Sign and word together. */
function Sign({ check, step }: { readonly check: OrganisationCheckShown; readonly step: CheckStep }) {
  const said = operationText(useText().language).checks;
  const is = isDone(check, step);
  const counted = { people: String(check.people), linked: said.linked(check.linked, check.people) };
  const word = step === 'people' || step === 'linked' ? counted[step] : is ? said.yes : said.notYet;
  return (
    <span className={styles.sign}>
      {is ? <CheckmarkCircle16Filled className={styles.well ?? ''} aria-hidden /> : <CircleHint16Regular aria-hidden />}
      {word}
    </span>
  );
}

function Next({ organisations }: Props) {
  const said = operationText(useText().language).checks;
  const missing = organisations.flatMap((check) => {
    const step = nextStep(check);
    return step === null ? [] : [{ id: check.organisation.id, sentence: said.todo[step](check.organisation.name) }];
  });
  if (missing.length === 0) return <p className={styles.text}>{said.allWell}</p>;
  return (
    <>
      <h3 className={styles.small}>{said.next}</h3>
      <ul className={styles.next}>
        {missing.map(({ id, sentence }) => (
          <li key={id}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
