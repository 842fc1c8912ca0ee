import { useCallback } from 'react';
import type { Me } from '#bot/contract/me.ts';
import { operation as operationSchema } from '#bot/contract/operation.ts';
import { paths } from '#bot/contract/paths.ts';
import { type Client, withQuery } from '#tab/api/client.ts';
import { PlainPage } from '#tab/app/plain-page.tsx';
import { useFetched } from '#tab/app/use-fetched.ts';
import { useRefresh } from '#tab/app/use-refresh.ts';
import type { ChangeView } from '#tab/app/use-view.ts';
import { Action } from '#tab/controls/action.tsx';
import { Notice } from '#tab/controls/notice.tsx';
import { FetchAs } from '#tab/fetching/fetch-as.tsx';
import { HiddenSection } from '#tab/hiding/hidden-section.tsx';
import { OverviewSkeleton } from '#tab/overview/overview-skeleton.tsx';
import type { View } from '#tab/overview/view.ts';
import { PracticeSection } from '#tab/practice/practice-section.tsx';
import { SetUpSection } from '#tab/practice/set-up-section.tsx';
import { TroubleScreen } from '#tab/screens/trouble-screen.tsx';
import { managingText } from '#tab/text/managing-text.ts';
import { sendsText } from '#tab/text/sends-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { AuditSection } from './audit-section.tsx';
import { ChecksSection } from './checks-section.tsx';
import { FailedSends } from './failed-sends.tsx';
import { OperationFacts } from './operation-facts.tsx';
import styles from './operation-page.module.css';
import { ReachSection } from './reach-section.tsx';

/** Times here are the machine's, shown where the partnership lives. */
const timeZone = 'Europe/Copenhagen';

export type OperationProps = {
  readonly client: Client;
  readonly me: Me;
  readonly membership: Me['partnerships'][number];
  readonly view: View;
  readonly change: ChangeView;
  readonly onWaiting: () => void;
  /** Asks anew which partnerships the caller is in. */
  readonly onMe: () => void;
};

/** How the installation runs: who runs it, whether reminders go out, what did not arrive, and what happened. */
export function OperationPage(props: OperationProps) {
  const { client, membership, onWaiting } = props;
  const { language } = useText();
  const managing = managingText(language);
  const words = sendsText(language);
  const operation = useFetched(
    useCallback(
      () => client.get({ path: withQuery(paths.operation, { partnership: membership.id }), schema: operationSchema }),
      [client, membership.id],
    ),
  );
  useRefresh(operation.refresh);
  if (!operation.value) {
    const { trouble, refresh } = operation;
    return trouble ? <TroubleScreen trouble={trouble} onRetry={refresh} /> : <OverviewSkeleton />;
  }
  const { waiting, scheduler, sends } = operation.value;
  const standsStill = scheduler.state === 'late' || scheduler.state === 'never';
  return (
    <PlainPage isSample={membership.sampleData} title={managing.operation.heading} text={managing.operation.text}>
      {standsStill && <Notice intent="warning">{words.standsStill}</Notice>}
      <OperationFacts operation={operation.value} timeZone={timeZone}>
        {waiting === 0 && managing.waiting.nobody}
        {waiting > 0 && <Action onClick={onWaiting}>{managing.operation.goToWaiting(waiting)}</Action>}
      </OperationFacts>
      <ChecksSection {...props} />
      <h2 className={styles.heading}>{words.heading}</h2>
      <FailedSends sends={sends.failed} timeZone={timeZone} />
      {sends.failed.length > 0 && (
        <FetchAs client={client} partnership={membership.id} list="sends" name={words.heading} />
      )}
      <HiddenSection {...props} timeZone={timeZone} />
      <ReachSection {...props} timeZone={timeZone} />
      <AuditSection {...props} timeZone={timeZone} />
      <PracticeSection {...props} />
      <SetUpSection {...props} />
    </PlainPage>
  );
}
