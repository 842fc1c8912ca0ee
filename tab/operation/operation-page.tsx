import { type ReactNode, useCallback } from 'react';
import type { Me } from '#bot/contract/me.ts';
import { type Operation, operation as operationSchema } from '#bot/contract/new-partnership.ts';
import { paths } from '#bot/contract/paths.ts';
import { formatInstant, formatList, formatNumber } from '#bot/text/format.ts';
import { type Client, withQuery } from '#tab/api/client.ts';
import { PlainPage } from '#tab/app/plain-page.tsx';
import { useFetched } from '#tab/app/use-fetched.ts';
import { useRefresh } from '#tab/app/use-refresh.ts';
import { Action } from '#tab/controls/action.tsx';
import { OverviewSkeleton } from '#tab/overview/overview-skeleton.tsx';
import { TroubleScreen } from '#tab/screens/trouble-screen.tsx';
import { managingText } from '#tab/text/managing-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { AuditTable } from './audit-table.tsx';
import styles from './operation-page.module.css';

/** Times here are the machine's, shown where the partnership lives. */
const timeZone = 'Europe/Copenhagen';

type Props = {
  readonly client: Client;
  readonly membership: Me['partnerships'][number];
  readonly onWaiting: () => void;
};

/** How the installation runs: counts, names of those who run it, and what happened. */
export function OperationPage({ client, membership, onWaiting }: Props) {
  const managing = managingText(useText().language);
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
  const { waiting, audit } = operation.value;
  return (
    <PlainPage isSample={membership.sampleData} title={managing.operation.heading} text={managing.operation.text}>
      <Facts operation={operation.value}>
        {waiting === 0 && managing.waiting.nobody}
        {waiting > 0 && <Action onClick={onWaiting}>{managing.operation.goToWaiting(waiting)}</Action>}
      </Facts>
      <h2 className={styles.heading}>{managing.operation.audit}</h2>
      {audit.length === 0 && <p>{managing.operation.noAudit}</p>}
      {audit.length > 0 && <AuditTable lines={audit} timeZone={timeZone} />}
    </PlainPage>
  );
}

function Facts({ operation, children }: { operation: Operation; children: ReactNode }) {
  const { language } = useText();
  const words = managingText(language).operation;
  const { people, coordinators, storage, version, startedAt } = operation;
  return (
    <dl className={styles.facts}>
      <dt>{words.coordinators}</dt>
      <dd>{coordinators.length > 0 ? formatList(coordinators, language) : words.noCoordinators}</dd>
      <dt>{words.people}</dt>
      <dd>{formatNumber(people, language)}</dd>
      <dt>{words.waiting}</dt>
      <dd>{children}</dd>
      <dt>{words.storage}</dt>
      <dd>{words.storageStates[storage]}</dd>
      <dt>{words.startedAt}</dt>
      <dd>{formatInstant(startedAt, { language, timeZone })}</dd>
      <dt>{words.version}</dt>
      <dd>{version}</dd>
    </dl>
  );
}
