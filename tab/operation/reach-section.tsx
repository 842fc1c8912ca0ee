import { useCallback } from 'react';
import { managingPaths } from '#bot/contract/managing-paths.ts';
import { type ReachReport, reachReport } from '#bot/contract/round-grid.ts';
import { reaches } from '#bot/domain/reach.ts';
import { daCoordinatorNotices } from '#bot/text/da-coordinator-notices.ts';
import { enCoordinatorNotices } from '#bot/text/en-coordinator-notices.ts';
import { formatBriefDayOf } from '#bot/text/format.ts';
import { withQuery } from '#tab/api/client.ts';
import { useFetched } from '#tab/app/use-fetched.ts';
import { SkeletonLines } from '#tab/controls/skeleton-lines.tsx';
import { FetchAs } from '#tab/fetching/fetch-as.tsx';
import { TroubleScreen } from '#tab/screens/trouble-screen.tsx';
import { operationText } from '#tab/text/operation-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import table from './audit-table.module.css';
import styles from './operation-page.module.css';
import type { OperationProps } from './operation-page.tsx';

type Props = Pick<OperationProps, 'client' | 'membership'> & { readonly timeZone: string };
type Reached = ReachReport['people'][number];

/** Enough to act on here; the file has all. */
const mostRows = 100;

/** Whom messages reach: how many in which way, and by name those whom they do not. */
export function ReachSection({ client, membership, timeZone }: Props) {
  const said = operationText(useText().language).reach;
  const { value, trouble, refresh } = useFetched(
    useCallback(
      () => client.get({ path: withQuery(managingPaths.reach, { partnership: membership.id }), schema: reachReport }),
      [client, membership.id],
    ),
  );
  const people = value?.people ?? [];
  const hard = people.filter(isHard);
  const counts = reaches.flatMap((reach) => {
    const count = people.filter((each) => each.reach === reach).length;
    return count === 0 ? [] : [said.counts[reach](count)];
  });
  return (
    <section className={styles.section} aria-labelledby="reach">
      <h2 id="reach" className={styles.heading}>
        {said.heading}
      </h2>
      {!value && !trouble && <SkeletonLines label={said.heading} />}
      {!value && trouble && <TroubleScreen trouble={trouble} level="section" onRetry={refresh} />}
      {value && <p className={styles.text}>{hard.length === 0 ? said.all : counts.join(' · ')}</p>}
      {hard.length > 0 && <Hard people={hard.slice(0, mostRows)} timeZone={timeZone} />}
      {hard.length > mostRows && <p className={styles.text}>{said.more(hard.length - mostRows)}</p>}
      {people.length > 0 && <FetchAs client={client} partnership={membership.id} list="reach" name={said.heading} />}
    </section>
  );
}

function isHard({ reach, isParked }: Reached): boolean {
  return isParked || (reach !== 'home_tenant' && reach !== 'guest');
}

function Hard({ people, timeZone }: { readonly people: readonly Reached[]; readonly timeZone: string }) {
  const { language } = useText();
  const said = operationText(language).reach;
  const words = (language === 'da' ? daCoordinatorNotices : enCoordinatorNotices).reach;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.scrolls} aria-label={said.caption} tabIndex={0}>
      <table className={table.table}>
        <caption className={styles.unseen}>{said.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{said.name}</th>
            <th scope="col">{said.reach}</th>
            <th scope="col">{said.lastDelivered}</th>
            <th scope="col">{said.phone}</th>
          </tr>
        </thead>
        <tbody>
          {people.map(({ person, reach, isParked, lastDeliveredAt, phone }) => (
            <tr key={person.id}>
              <th scope="row">{person.name}</th>
              <td>{isParked ? said.parked : words[reach]}</td>
              <td>
                {lastDeliveredAt === null ? said.never : formatBriefDayOf(lastDeliveredAt, { language, timeZone })}
              </td>
              <td>{phone ?? said.noPhone}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
