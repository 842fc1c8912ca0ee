import { useState } from 'react';
import type { InitiativeDetail, Update } from '#bot/contract/initiative-detail.ts';
import type { Overview } from '#bot/contract/overview.ts';
import type { Client } from '#tab/api/client.ts';
import type { Trouble } from '#tab/api/trouble.ts';
import { Action } from '#tab/controls/action.tsx';
import { initiativeText } from '#tab/text/initiative-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { troubleSentence } from '#tab/text/trouble-sentence.ts';
import { askEarlier } from './ask-initiative.ts';
import styles from './initiative-content.module.css';
import { UpdateEntry } from './update-entry.tsx';

type Props = {
  readonly client: Client;
  readonly overview: Overview;
  readonly detail: InitiativeDetail;
  readonly onCompare: (version: number) => void;
};

/** Every status before the newest, ten at a time; each can be held beside the newest. */
export function EarlierUpdates({ client, overview, detail, onCompare }: Props) {
  const words = useText();
  const said = initiativeText(words.language);
  const [older, setOlder] = useState<readonly Update[]>([]);
  const [hasMore, setHasMore] = useState(detail.hasMore);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const updates = [...detail.updates.slice(1), ...older];
  const loadMore = async () => {
    const oldest = updates.at(-1) ?? detail.updates[0];
    if (!oldest) return;
    const address = { partnership: overview.partnership.id, id: detail.initiative.id };
    const answer = await askEarlier(client, address, oldest.version);
    setTrouble(answer.ok ? null : answer.trouble);
    if (!answer.ok) return;
    setOlder((before) => [...before, ...answer.value.updates]);
    setHasMore(answer.value.hasMore);
  };
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{said.initiative.earlier}</h3>
      <ol className={styles.updates} reversed>
        {updates.map((update) => (
          <li key={update.version}>
            <UpdateEntry
              initiativeId={detail.initiative.id}
              update={update}
              partnership={overview.partnership}
              onCompare={() => onCompare(update.version)}
            />
          </li>
        ))}
      </ol>
      {hasMore && <Action onClick={() => void loadMore()}>{said.initiative.loadMore}</Action>}
      <p className={styles.quiet} role="status">
        {trouble && troubleSentence(trouble, words)}
        {!hasMore && older.length > 0 && said.initiative.allShown}
      </p>
    </section>
  );
}
