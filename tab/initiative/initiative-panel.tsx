import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowLeft20Regular, Dismiss20Regular } from '@fluentui/react-icons';
import { type KeyboardEvent, useCallback, useEffect, useRef } from 'react';
import type { Overview } from '#bot/contract/overview.ts';
import type { Client } from '#tab/api/client.ts';
import { useFetched } from '#tab/app/use-fetched.ts';
import { useRefreshOn } from '#tab/app/use-refresh.ts';
import { localName } from '#tab/overview/initiative-rows.ts';
import { TroubleScreen } from '#tab/screens/trouble-screen.tsx';
import { useText } from '#tab/text/text-context.tsx';
import { InitiativeContent } from './initiative-content.tsx';
import { PanelSkeleton } from './panel-skeleton.tsx';

const useStyles = makeStyles({
  panel: {
    position: 'sticky',
    top: 0,
    height: '100vh',
    boxSizing: 'border-box',
    overflowY: 'auto',
    flexShrink: 0,
    width: 'clamp(380px, 36vw, 560px)',
    backgroundColor: tokens.colorNeutralBackground1,
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow8,
    // A phone, or a pane as narrow as one: the initiative is the page.
    '@media (max-width: 860px)': {
      position: 'static',
      width: '100%',
      height: 'auto',
      minHeight: '100vh',
      borderLeftStyle: 'none',
      boxShadow: 'none',
    },
  },
  top: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground1,
    paddingTop: tokens.spacingVerticalL,
    paddingBottom: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalXL,
    paddingRight: tokens.spacingHorizontalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    '@media (max-width: 860px)': { paddingLeft: tokens.spacingHorizontalM, paddingTop: tokens.spacingVerticalS },
  },
  title: { flexGrow: 1, minWidth: 0 },
  name: {
    ...typographyStyles.subtitle1,
    marginTop: 0,
    marginBottom: 0,
    overflowWrap: 'anywhere',
    outlineStyle: 'none',
  },
  number: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  back: { display: 'none', '@media (max-width: 860px)': { display: 'inline-flex' } },
  close: { '@media (max-width: 860px)': { display: 'none' } },
  body: {
    paddingTop: tokens.spacingVerticalL,
    paddingBottom: tokens.spacingVerticalXXXL,
    paddingLeft: tokens.spacingHorizontalXL,
    paddingRight: tokens.spacingHorizontalXL,
    '@media (max-width: 860px)': { paddingLeft: tokens.spacingHorizontalM, paddingRight: tokens.spacingHorizontalM },
  },
});

type Props = {
  readonly client: Client;
  readonly overview: Overview;
  readonly initiativeId: string;
  readonly onClose: () => void;
};

/** One initiative beside the list, or over it on a phone. Focus moves in; Escape and the button lead back. */
export function InitiativePanel({ client, overview, initiativeId, onClose }: Props) {
  const styles = useStyles();
  const { text, language } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const partnershipId = overview.partnership.id;
  const shown = overview.initiatives.find(({ id }) => id === initiativeId);
  const ask = useCallback(() => client.initiative(partnershipId, initiativeId), [client, partnershipId, initiativeId]);
  const detail = useFetched(ask);
  useRefreshOn(shown?.submittedAt ?? null, detail.refresh);
  // biome-ignore lint/correctness/useExhaustiveDependencies: focus moves each time another initiative is opened
  useEffect(() => heading.current?.focus(), [initiativeId]);
  const name = shown ? localName(shown, language) : null;
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <aside className={styles.panel} aria-labelledby="initiative-heading" onKeyDown={closeOnEscape}>
      <div className={styles.top}>
        <Button
          className={styles.back}
          appearance="subtle"
          icon={<ArrowLeft20Regular />}
          aria-label={text.initiative.back}
          onClick={onClose}
        />
        <div className={styles.title}>
          {shown && <span className={styles.number}>{text.initiative.number(shown.order)}</span>}
          <h2 id="initiative-heading" ref={heading} tabIndex={-1} className={styles.name} lang={name?.lang}>
            {name?.text ?? text.table.initiative}
          </h2>
        </div>
        <Button
          className={styles.close}
          appearance="subtle"
          icon={<Dismiss20Regular />}
          aria-label={text.initiative.close}
          onClick={onClose}
        />
      </div>
      <div className={styles.body}>
        {!shown && <p>{text.initiative.unknown}</p>}
        {shown && !detail.value && !detail.trouble && <PanelSkeleton />}
        {shown && !detail.value && detail.trouble && (
          <TroubleScreen trouble={detail.trouble} level="section" onRetry={detail.refresh} />
        )}
        {shown && detail.value && <InitiativeContent client={client} overview={overview} detail={detail.value} />}
      </div>
    </aside>
  );
}
