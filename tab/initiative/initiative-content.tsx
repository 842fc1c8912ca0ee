import { lazy, Suspense } from 'react';
import type { InitiativeDetail } from '#bot/contract/initiative-detail.ts';
import { Action } from '#tab/controls/action.tsx';
import { OpenChat } from '#tab/controls/open-chat.tsx';
import { SkeletonLines } from '#tab/controls/skeleton-lines.tsx';
import { FetchAs } from '#tab/fetching/fetch-as.tsx';
import { CopyLink } from '#tab/link/copy-link.tsx';
import type { GroupPageProps } from '#tab/meetings/group-pages.tsx';
import { initiativeText } from '#tab/text/initiative-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { EarlierUpdates } from './earlier-updates.tsx';
import styles from './initiative-content.module.css';
import { InitiativeDescription } from './initiative-description.tsx';
import { InitiativeFacts } from './initiative-facts.tsx';
import { InitiativeFate } from './initiative-fate.tsx';
import { InitiativeLineage } from './initiative-lineage.tsx';
import { InitiativeStanding } from './initiative-standing.tsx';
import { UpdateEntry } from './update-entry.tsx';

const InitiativeDecisions = lazy(async () => ({
  default: (await import('./initiative-decisions.tsx')).InitiativeDecisions,
}));
const InitiativeExtract = lazy(async () => ({
  default: (await import('./initiative-extract.tsx')).InitiativeExtract,
}));
const Comparison = lazy(async () => ({ default: (await import('#tab/compare/comparison.tsx')).Comparison }));

type Props = GroupPageProps & { readonly detail: InitiativeDetail };

/** All there is of one initiative, or two of its statuses side by side. */
export function InitiativeContent(props: Props) {
  const { client, overview, detail, view, change } = props;
  const said = initiativeText(useText().language);
  const compare = (chosen: string | null) => {
    change({ compare: chosen });
    if (chosen === null) requestAnimationFrame(() => document.getElementById(`compare-${view.compare}`)?.focus());
  };
  if (view.compare !== null && detail.updates.length > 1) {
    return (
      <Suspense fallback={<SkeletonLines label={said.compare.loading} />}>
        <Comparison client={client} overview={overview} detail={detail} compare={view.compare} onCompare={compare} />
      </Suspense>
    );
  }
  const latest = detail.updates[0];
  return (
    <div className={styles.content}>
      <div className={styles.buttons}>
        {detail.mayAnswer && (
          <Action look="primary" onClick={() => change({ form: true })}>
            {isAnswered(detail) ? said.initiative.correct : said.initiative.fillIn}
          </Action>
        )}
        <OpenChat botId={props.me.botId} />
        <CopyLink partnership={overview.partnership.id} />
      </div>
      <InitiativeLineage detail={detail} change={change} />
      <InitiativeFacts overview={overview} detail={detail} />
      <section className={styles.section}>
        <h3 className={styles.heading}>{said.initiative.latest}</h3>
        {latest && (
          <UpdateEntry
            initiativeId={detail.initiative.id}
            update={latest}
            partnership={overview.partnership}
            isLatest
          />
        )}
        {!latest && <p className={styles.quiet}>{said.initiative.noUpdates}</p>}
      </section>
      <InitiativeFate fate={detail.fate} />
      <InitiativeStanding standings={detail.standings} />
      <Suspense fallback={<SkeletonLines label={said.decisions.loading} />}>
        <InitiativeDecisions {...props} initiativeId={detail.initiative.id} />
      </Suspense>
      {latest && (detail.updates.length > 1 || detail.hasMore) && (
        <EarlierUpdates
          key={latest.version}
          client={client}
          overview={overview}
          detail={detail}
          onCompare={(version) => compare(String(version))}
        />
      )}
      {latest && (
        <FetchAs
          client={client}
          partnership={overview.partnership.id}
          list="history"
          name={said.initiative.earlier}
          chosen={{ about: detail.initiative.id }}
        />
      )}
      <InitiativeDescription initiativeId={detail.initiative.id} description={detail.description} />
      <Everything {...props} />
    </div>
  );
}

function Everything({ client, membership, overview, detail }: Props) {
  if (!membership.roles.includes('coordinator')) return null;
  const partnership = overview.partnership.id;
  return (
    <Suspense>
      <InitiativeExtract client={client} partnership={partnership} initiativeId={detail.initiative.id} />
    </Suspense>
  );
}

function isAnswered({ initiative }: InitiativeDetail): boolean {
  return initiative.roundState === 'submitted' || initiative.roundState === 'acknowledged';
}
