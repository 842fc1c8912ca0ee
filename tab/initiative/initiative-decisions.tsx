import { useCallback } from 'react';
import { useFetched } from '#tab/app/use-fetched.ts';
import { useRefresh } from '#tab/app/use-refresh.ts';
import { SkeletonLines } from '#tab/controls/skeleton-lines.tsx';
import { askInitiativeDecisions } from '#tab/decisions/ask-decisions.ts';
import { DecisionList } from '#tab/decisions/decision-list.tsx';
import { SaidHere } from '#tab/fields/said.tsx';
import type { GroupPageProps } from '#tab/meetings/group-pages.tsx';
import { TroubleScreen } from '#tab/screens/trouble-screen.tsx';
import { initiativeText } from '#tab/text/initiative-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './initiative-content.module.css';

type Props = GroupPageProps & { readonly initiativeId: string };

/** What was decided about it, newest first, and what its lead has told of it since. */
export function InitiativeDecisions({ initiativeId, ...given }: Props) {
  const { client, overview } = given;
  const said = initiativeText(useText().language).decisions;
  const partnership = overview.partnership.id;
  const ask = useCallback(
    () => askInitiativeDecisions({ client, partnership }, initiativeId),
    [client, partnership, initiativeId],
  );
  const fetched = useFetched(ask);
  useRefresh(fetched.refresh);
  const decisions = fetched.value?.decisions.toReversed();
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{said.heading}</h3>
      {!decisions && !fetched.trouble && <SkeletonLines label={said.loading} />}
      {!decisions && fetched.trouble && (
        <TroubleScreen trouble={fetched.trouble} level="section" onRetry={fetched.refresh} />
      )}
      {decisions?.length === 0 && <p className={styles.quiet}>{said.none}</p>}
      {decisions && (
        <SaidHere>
          <DecisionList {...given} decisions={decisions} onChanged={fetched.refresh} />
        </SaidHere>
      )}
    </section>
  );
}
