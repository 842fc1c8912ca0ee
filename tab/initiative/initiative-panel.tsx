import { ArrowLeft20Regular, Dismiss20Regular } from '@fluentui/react-icons';
import { type KeyboardEvent, lazy, Suspense, useCallback, useEffect, useRef } from 'react';
import { useFetched } from '#tab/app/use-fetched.ts';
import { useRefreshOn } from '#tab/app/use-refresh.ts';
import { Action } from '#tab/controls/action.tsx';
import { classes } from '#tab/controls/classes.ts';
import { SampleBadge } from '#tab/controls/sample-badge.tsx';
import { SkeletonLines } from '#tab/controls/skeleton-lines.tsx';
import type { GroupPageProps } from '#tab/meetings/group-pages.tsx';
import { localName } from '#tab/overview/initiative-rows.ts';
import { TroubleScreen } from '#tab/screens/trouble-screen.tsx';
import { initiativeText } from '#tab/text/initiative-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { askInitiative } from './ask-initiative.ts';
import { InitiativeContent } from './initiative-content.tsx';
import styles from './initiative-panel.module.css';

const StatusForm = lazy(async () => ({ default: (await import('#tab/form/status-form.tsx')).StatusForm }));

type Props = GroupPageProps & {
  readonly initiativeId: string;
  /** A status was sent from the form. */
  readonly onSent: () => void;
  readonly onClose: () => void;
};

/** One initiative beside the list, or over it on a phone. Focus moves in; Escape and the button lead back. */
export function InitiativePanel(props: Props) {
  const { client, overview, initiativeId, view, change, onClose } = props;
  const { text, language } = useText();
  const said = initiativeText(language);
  const isForm = view.form;
  const heading = useRef<HTMLHeadingElement>(null);
  const partnershipId = overview.partnership.id;
  const shown = overview.initiatives.find(({ id }) => id === initiativeId);
  const ask = useCallback(
    () => askInitiative(client, { partnership: partnershipId, id: initiativeId }),
    [client, partnershipId, initiativeId],
  );
  const detail = useFetched(ask);
  useRefreshOn(shown?.submittedAt ?? null, detail.refresh);
  // biome-ignore lint/correctness/useExhaustiveDependencies: focus moves each time another initiative is opened
  useEffect(() => heading.current?.focus(), [initiativeId]);
  const name = shown ? localName(shown, language) : null;
  const closeOnEscape = (event: KeyboardEvent) => {
    // In the form Escape belongs to its lists and fields; what is written must not vanish by it.
    if (event.key !== 'Escape' || isForm) return;
    if (view.compare === null) onClose();
    else change({ compare: null });
  };
  return (
    <aside
      className={classes(styles.panel, view.compare !== null && styles.wide)}
      aria-labelledby="initiative-heading"
      onKeyDown={closeOnEscape}
    >
      <div className={styles.top}>
        <Action
          className={styles.back}
          look="subtle"
          icon={<ArrowLeft20Regular />}
          label={said.initiative.back}
          onClick={onClose}
        />
        <div className={styles.title}>
          {shown && <span className={styles.number}>{said.initiative.number(shown.order)}</span>}{' '}
          {overview.partnership.sampleData && <SampleBadge />}
          <h2 id="initiative-heading" ref={heading} tabIndex={-1} className={styles.name} lang={name?.lang}>
            {name?.text ?? text.table.initiative}
          </h2>
        </div>
        <Action
          className={styles.close}
          look="subtle"
          icon={<Dismiss20Regular />}
          label={said.initiative.close}
          onClick={onClose}
        />
      </div>
      <div className={styles.body}>
        {!shown && <p>{said.initiative.unknown}</p>}
        {shown && isForm && <Form {...props} />}
        {shown && !isForm && !detail.value && !detail.trouble && <SkeletonLines label={said.initiative.loading} />}
        {shown && !isForm && !detail.value && detail.trouble && (
          <TroubleScreen trouble={detail.trouble} level="section" onRetry={detail.refresh} />
        )}
        {shown && !isForm && detail.value && <InitiativeContent {...props} detail={detail.value} />}
      </div>
    </aside>
  );
}

function Form({ client, overview, initiativeId, onSent, change }: Props) {
  const said = initiativeText(useText().language);
  return (
    <Suspense fallback={<SkeletonLines label={said.initiative.loading} />}>
      <StatusForm
        client={client}
        partnership={overview.partnership}
        initiativeId={initiativeId}
        onSent={onSent}
        onClose={() => change({ form: false })}
      />
    </Suspense>
  );
}
