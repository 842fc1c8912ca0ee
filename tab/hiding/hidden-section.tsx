import { useCallback } from 'react';
import { redactionList, redactionPaths } from '#bot/contract/redactions.ts';
import { type Client, withQuery } from '#tab/api/client.ts';
import { useFetched } from '#tab/app/use-fetched.ts';
import { useRefresh } from '#tab/app/use-refresh.ts';
import { SkeletonLines } from '#tab/controls/skeleton-lines.tsx';
import { TroubleScreen } from '#tab/screens/trouble-screen.tsx';
import { hidingText } from '#tab/text/hiding-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { HiddenItem } from './hidden-item.tsx';
import styles from './hiding.module.css';

type Props = {
  readonly client: Client;
  readonly membership: { readonly id: string };
  readonly timeZone: string;
};

/** What was reported as personal data, for those who act for its controller. */
export function HiddenSection({ client, membership, timeZone }: Props) {
  const said = hidingText(useText().language);
  const partnership = membership.id;
  const fetched = useFetched(
    useCallback(
      () => client.get({ path: withQuery(redactionPaths.redactions, { partnership }), schema: redactionList }),
      [client, partnership],
    ),
  );
  useRefresh(fetched.refresh);
  const { value, trouble, refresh } = fetched;
  return (
    <section className={styles.section} aria-labelledby="hidden-texts">
      <h2 id="hidden-texts" className={styles.heading}>
        {said.heading}
      </h2>
      <p className={styles.text}>{said.about}</p>
      {!value && !trouble && <SkeletonLines label={said.loading} />}
      {!value && trouble && <TroubleScreen trouble={trouble} level="section" onRetry={refresh} />}
      {value?.redactions.length === 0 && <p className={styles.text}>{said.none}</p>}
      <ul className={styles.list}>
        {(value?.redactions ?? []).map((redaction) => (
          <li key={redaction.id} className={styles.item}>
            <HiddenItem
              client={client}
              partnership={partnership}
              timeZone={timeZone}
              redaction={redaction}
              onDecided={refresh}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
