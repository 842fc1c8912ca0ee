import { useState } from 'react';
import type { InitiativeDetail, Update } from '#bot/contract/initiative-detail.ts';
import type { Overview } from '#bot/contract/overview.ts';
import type { Client } from '#tab/api/client.ts';
import type { Trouble } from '#tab/api/trouble.ts';
import { Action } from '#tab/controls/action.tsx';
import { FetchAs } from '#tab/fetching/fetch-as.tsx';
import { initiativeText } from '#tab/text/initiative-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { troubleSentence } from '#tab/text/trouble-sentence.ts';
import { askEarlier } from './ask-initiative.ts';
import styles from './initiative-content.module.css';
import { InitiativeDescription } from './initiative-description.tsx';
import { InitiativeFacts } from './initiative-facts.tsx';
import { UpdateEntry } from './update-entry.tsx';

type Props = { readonly client: Client; readonly overview: Overview; readonly detail: InitiativeDetail };

export function InitiativeContent({ client, overview, detail, onForm }: Props & { readonly onForm: () => void }) {
  const { language } = useText();
  const latest = detail.updates[0];
  return (
    <div className={styles.content}>
      {detail.mayAnswer && (
        <Action look="primary" onClick={onForm}>
          {isAnswered(detail)
            ? initiativeText(language).initiative.correct
            : initiativeText(language).initiative.fillIn}
        </Action>
      )}
      <InitiativeFacts overview={overview} detail={detail} />
      <section className={styles.section}>
        <h3 className={styles.heading}>{initiativeText(language).initiative.latest}</h3>
        {latest && <UpdateEntry update={latest} partnership={overview.partnership} isLatest />}
        {!latest && <p className={styles.quiet}>{initiativeText(language).initiative.noUpdates}</p>}
      </section>
      <InitiativeDescription description={detail.description} />
      {latest && (
        <FetchAs
          client={client}
          partnership={overview.partnership.id}
          list="history"
          name={initiativeText(language).initiative.earlier}
          chosen={{ about: detail.initiative.id }}
        />
      )}
      {latest && (detail.updates.length > 1 || detail.hasMore) && (
        <EarlierUpdates key={latest.version} client={client} overview={overview} detail={detail} />
      )}
    </div>
  );
}

function isAnswered({ initiative }: InitiativeDetail): boolean {
  return initiative.roundState === 'submitted' || initiative.roundState === 'acknowledged';
}

function EarlierUpdates({ client, overview, detail }: Props) {
  const words = useText();
  const { language } = words;
  const [older, setOlder] = useState<readonly Update[]>([]);
  const [hasMore, setHasMore] = useState(detail.hasMore);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const updates = [...detail.updates.slice(1), ...older];
  const loadMore = async () => {
    const oldest = updates.at(-1) ?? detail.updates[0];
    if (!oldest) return;
    const answer = await askEarlier(
      client,
      { partnership: overview.partnership.id, id: detail.initiative.id },
      oldest.version,
    );
    setTrouble(answer.ok ? null : answer.trouble);
    if (!answer.ok) return;
    setOlder((before) => [...before, ...answer.value.updates]);
    setHasMore(answer.value.hasMore);
  };
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{initiativeText(language).initiative.earlier}</h3>
      <ol className={styles.updates} reversed>
        {updates.map((update) => (
          <li key={update.version}>
            <UpdateEntry update={update} partnership={overview.partnership} />
          </li>
        ))}
      </ol>
      {hasMore && <Action onClick={() => void loadMore()}>{initiativeText(language).initiative.loadMore}</Action>}
      <p className={styles.quiet} role="status">
        {trouble && troubleSentence(trouble, words)}
        {!hasMore && older.length > 0 && initiativeText(language).initiative.allShown}
      </p>
    </section>
  );
}
