import { Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { InitiativeDetail, Update } from '#bot/contract/initiative-detail.ts';
import type { Overview } from '#bot/contract/overview.ts';
import type { Client } from '#tab/api/client.ts';
import type { Trouble } from '#tab/api/trouble.ts';
import { troubleWords } from '#tab/screens/trouble-words.ts';
import { useText } from '#tab/text/text-context.tsx';
import { InitiativeDescription } from './initiative-description.tsx';
import { InitiativeFacts } from './initiative-facts.tsx';
import { UpdateEntry } from './update-entry.tsx';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXL },
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  heading: { marginTop: 0, marginBottom: 0 },
  quiet: { marginTop: 0, marginBottom: 0, color: tokens.colorNeutralForeground3 },
  updates: {
    listStyleType: 'none',
    marginTop: 0,
    marginBottom: 0,
    paddingLeft: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
  },
});

type Props = { readonly client: Client; readonly overview: Overview; readonly detail: InitiativeDetail };

export function InitiativeContent({ client, overview, detail }: Props) {
  const styles = useStyles();
  const { text } = useText();
  const latest = detail.updates[0];
  return (
    <div className={styles.content}>
      <InitiativeFacts overview={overview} detail={detail} />
      <section className={styles.section}>
        <Subtitle2 as="h3" className={styles.heading}>
          {text.initiative.latest}
        </Subtitle2>
        {latest && <UpdateEntry update={latest} partnership={overview.partnership} isLatest />}
        {!latest && <p className={styles.quiet}>{text.initiative.noUpdates}</p>}
      </section>
      <InitiativeDescription description={detail.description} />
      {latest && (detail.updates.length > 1 || detail.hasMore) && (
        <EarlierUpdates key={latest.version} client={client} overview={overview} detail={detail} />
      )}
    </div>
  );
}

function EarlierUpdates({ client, overview, detail }: Props) {
  const styles = useStyles();
  const words = useText();
  const { text } = words;
  const [older, setOlder] = useState<readonly Update[]>([]);
  const [hasMore, setHasMore] = useState(detail.hasMore);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const updates = [...detail.updates.slice(1), ...older];
  const loadMore = async () => {
    const oldest = updates.at(-1) ?? detail.updates[0];
    if (!oldest) return;
    const answer = await client.earlierUpdates(overview.partnership.id, detail.initiative.id, oldest.version);
    setTrouble(answer.ok ? null : answer.trouble);
    if (!answer.ok) return;
    setOlder((before) => [...before, ...answer.value.updates]);
    setHasMore(answer.value.hasMore);
  };
  return (
    <section className={styles.section}>
      <Subtitle2 as="h3" className={styles.heading}>
        {text.initiative.earlier}
      </Subtitle2>
      <ol className={styles.updates} reversed>
        {updates.map((update) => (
          <li key={update.version}>
            <UpdateEntry update={update} partnership={overview.partnership} />
          </li>
        ))}
      </ol>
      {hasMore && <Button onClick={() => void loadMore()}>{text.initiative.loadMore}</Button>}
      <p className={styles.quiet} role="status">
        {trouble && troubleWords(trouble, words).text}
        {!hasMore && older.length > 0 && text.initiative.allShown}
      </p>
    </section>
  );
}
