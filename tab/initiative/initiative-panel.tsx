import { ArrowLeft20Regular, Dismiss20Regular } from '@fluentui/react-icons';
import { type KeyboardEvent, lazy, Suspense, useCallback, useEffect, useMemo, useRef } from 'react';
import type { InitiativeDetail } from '#bot/contract/initiative-detail.ts';
import { type Fetched, useFetched } from '#tab/app/use-fetched.ts';
import { useRefresh, useRefreshOn } from '#tab/app/use-refresh.ts';
import { Action } from '#tab/controls/action.tsx';
import { classes } from '#tab/controls/classes.ts';
import { SampleBadge } from '#tab/controls/sample-badge.tsx';
import { SkeletonLines } from '#tab/controls/skeleton-lines.tsx';
import { reporting } from '#tab/hiding/reporting.ts';
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
  const shown = overview.initiatives.find(({ id }) => id === initiativeId);
  const detail = useDetail(props, shown?.submittedAt ?? null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: focus moves each time another initiative is opened
  useEffect(() => heading.current?.focus(), [initiativeId]);
  // One that has ended is on no overview, and is there all the same.
  const found = shown ?? detail.value?.initiative ?? null;
  const name = found ? localName(found, language) : null;
  const scope = useMemo(() => ({ client, partnership: overview.partnership.id }), [client, overview.partnership.id]);
  const closeOnEscape = (event: KeyboardEvent) => {
    // In the form Escape belongs to its lists and fields; what is written must not vanish by it.
    if (event.key !== 'Escape' || isForm) return;
    if (view.compare === null) onClose();
    else change({ compare: null });
  };
  return (
    <section
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
          {found && <span className={styles.number}>{said.initiative.number(found.order)}</span>}{' '}
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
      <reporting.Provider value={scope}>
        <Body {...props} isShown={shown !== undefined} detail={detail} />
      </reporting.Provider>
    </section>
  );
}

/** The initiative as it is now; sooner than on its own where the list beside it knows of a newer answer. */
function useDetail({ client, overview, initiativeId }: Props, submittedAt: string | null): Fetched<InitiativeDetail> {
  const partnership = overview.partnership.id;
  const ask = useCallback(
    () => askInitiative(client, { partnership, id: initiativeId }),
    [client, partnership, initiativeId],
  );
  const detail = useFetched(ask);
  useRefresh(detail.refresh);
  useRefreshOn(submittedAt, detail.refresh);
  return detail;
}

type BodyProps = Props & { readonly isShown: boolean; readonly detail: Fetched<InitiativeDetail> };

function Body(props: BodyProps) {
  const { isShown, detail, view } = props;
  const said = initiativeText(useText().language).initiative;
  const { value, trouble } = detail;
  const isUnknown = !isShown && trouble?.kind === 'refused' && trouble.code === 'no_such_initiative';
  if (isShown && view.form) return <Form {...props} />;
  return (
    <div className={styles.body}>
      {isUnknown && <p>{said.unknown}</p>}
      {!value && !trouble && <SkeletonLines label={said.loading} />}
      {!value && trouble && !isUnknown && <TroubleScreen trouble={trouble} level="section" onRetry={detail.refresh} />}
      {value && <InitiativeContent {...props} detail={value} />}
    </div>
  );
}

function Form({ client, overview, initiativeId, onSent, change }: Props) {
  const said = initiativeText(useText().language);
  return (
    <div className={styles.body}>
      <Suspense fallback={<SkeletonLines label={said.initiative.loading} />}>
        <StatusForm
          client={client}
          partnership={overview.partnership}
          initiativeId={initiativeId}
          onSent={onSent}
          onClose={() => change({ form: false })}
        />
      </Suspense>
    </div>
  );
}
