import { useCallback, useEffect, useRef, useState } from 'react';
import type { Me } from '#bot/contract/me.ts';
import { paths } from '#bot/contract/paths.ts';
import { type ClearWaiting, waiting as waitingSchema } from '#bot/contract/waiting.ts';
import { type Client, withQuery } from '#tab/api/client.ts';
import { FluentPieces } from '#tab/app/fluent-pieces.tsx';
import { useFetched } from '#tab/app/use-fetched.ts';
import { useRefresh } from '#tab/app/use-refresh.ts';
import { Notice } from '#tab/controls/notice.tsx';
import { SkeletonLines } from '#tab/controls/skeleton-lines.tsx';
import { TroubleScreen } from '#tab/screens/trouble-screen.tsx';
import { managingText } from '#tab/text/managing-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { troubleSentence } from '#tab/text/trouble-sentence.ts';
import styles from './waiting-page.module.css';
import { WaitingPerson } from './waiting-person.tsx';

type Result = { readonly intent: 'success' | 'error'; readonly sentence: string };

type Props = {
  readonly client: Client;
  readonly membership: Me['partnerships'][number];
  /** Somebody was let in. */
  readonly onChanged: () => void;
};

/** Who has come without anybody knowing them, and what a coordinator says about it. */
export function WaitingPage({ client, membership, onChanged }: Props) {
  const partnershipId = membership.id;
  const words = useText();
  const said = managingText(words.language).waiting;
  const [result, setResult] = useState<Result | null>(null);
  const resultBar = useRef<HTMLDivElement>(null);
  const list = useFetched(
    useCallback(
      () => client.get({ path: withQuery(paths.waiting, { partnership: partnershipId }), schema: waitingSchema }),
      [client, partnershipId],
    ),
  );
  const overview = useFetched(useCallback(() => client.overview(partnershipId), [client, partnershipId]));
  useRefresh(list.refresh);
  useEffect(() => {
    if (result) resultBar.current?.focus();
  }, [result]);
  if (!list.value || !overview.value) {
    const trouble = list.trouble ?? overview.trouble;
    const retry = () => {
      for (const { refresh } of [list, overview]) refresh();
    };
    if (!trouble) return <SkeletonLines label={said.heading} />;
    return <TroubleScreen trouble={trouble} level="section" onRetry={retry} />;
  }
  const save = async (choice: ClearWaiting, name: string) => {
    const answer = await client.post(withQuery(paths.clearWaiting, { partnership: partnershipId }), choice);
    setResult(
      answer.ok
        ? { intent: 'success', sentence: said.saved(name) }
        : { intent: 'error', sentence: troubleSentence(answer.trouble, words) },
    );
    // After a conflict too: somebody else has changed the list.
    if (answer.ok || answer.trouble.kind === 'refused') list.refresh();
    if (answer.ok) onChanged();
    return answer.ok;
  };
  const { waiting } = list.value;
  const known = { list: list.value, overview: overview.value };
  return (
    <FluentPieces>
      <section className={styles.list} aria-label={said.heading}>
        <p className={styles.text}>{said.text}</p>
        <div role="status" ref={resultBar} tabIndex={-1} className={styles.result}>
          {result && <Notice intent={result.intent}>{result.sentence}</Notice>}
        </div>
        {waiting.length === 0 && <p>{said.nobody}</p>}
        <ul className={styles.list}>
          {waiting.map((person) => (
            <li key={`${person.tenantId}/${person.objectId}`}>
              <WaitingPerson person={person} known={known} onSave={save} />
            </li>
          ))}
        </ul>
      </section>
    </FluentPieces>
  );
}
