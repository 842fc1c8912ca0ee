import { Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { type ReactNode, useCallback } from 'react';
import type { Operation } from '#bot/contract/new-partnership.ts';
import { formatInstant, formatList, formatNumber } from '#bot/text/format.ts';
import type { Client } from '#tab/api/client.ts';
import { PlainPage } from '#tab/app/plain-page.tsx';
import { useFetched } from '#tab/app/use-fetched.ts';
import { useRefresh } from '#tab/app/use-refresh.ts';
import { OverviewSkeleton } from '#tab/overview/overview-skeleton.tsx';
import { TroubleScreen } from '#tab/screens/trouble-screen.tsx';
import { useText } from '#tab/text/text-context.tsx';
import { AuditTable } from './audit-table.tsx';

const useStyles = makeStyles({
  facts: {
    marginTop: 0,
    marginBottom: 0,
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow2,
    outline: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    paddingTop: tokens.spacingVerticalL,
    paddingBottom: tokens.spacingVerticalL,
    paddingLeft: tokens.spacingHorizontalL,
    paddingRight: tokens.spacingHorizontalL,
    '& dt': { color: tokens.colorNeutralForeground3 },
    '& dd': { marginLeft: 0, overflowWrap: 'anywhere' },
  },
  heading: { marginTop: tokens.spacingVerticalM, marginBottom: 0 },
});

/** Times here are the machine's, shown where the partnership lives. */
const timeZone = 'Europe/Copenhagen';

type Props = { readonly client: Client; readonly partnershipId: string; readonly onWaiting: () => void };

/** How the installation runs: counts, names of those who run it, and what happened. */
export function OperationPage({ client, partnershipId, onWaiting }: Props) {
  const styles = useStyles();
  const { text } = useText();
  const operation = useFetched(useCallback(() => client.operation(partnershipId), [client, partnershipId]));
  useRefresh(operation.refresh);
  if (!operation.value) {
    const { trouble, refresh } = operation;
    return trouble ? <TroubleScreen trouble={trouble} onRetry={refresh} /> : <OverviewSkeleton />;
  }
  const { waiting, audit } = operation.value;
  return (
    <PlainPage title={text.managing.operation.heading} text={text.managing.operation.text}>
      <Facts operation={operation.value}>
        {waiting === 0 && text.managing.waiting.nobody}
        {waiting > 0 && <Button onClick={onWaiting}>{text.managing.operation.goToWaiting(waiting)}</Button>}
      </Facts>
      <Subtitle2 as="h2" className={styles.heading}>
        {text.managing.operation.audit}
      </Subtitle2>
      {audit.length === 0 && <p>{text.managing.operation.noAudit}</p>}
      {audit.length > 0 && <AuditTable lines={audit} timeZone={timeZone} />}
    </PlainPage>
  );
}

function Facts({ operation, children }: { operation: Operation; children: ReactNode }) {
  const styles = useStyles();
  const { text, language } = useText();
  const words = text.managing.operation;
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
