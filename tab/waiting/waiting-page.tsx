import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ClearWaiting } from '#bot/contract/waiting.ts';
import type { Client } from '#tab/api/client.ts';
import { PlainPage } from '#tab/app/plain-page.tsx';
import { useFetched } from '#tab/app/use-fetched.ts';
import { useRefresh } from '#tab/app/use-refresh.ts';
import { OverviewSkeleton } from '#tab/overview/overview-skeleton.tsx';
import { TroubleScreen } from '#tab/screens/trouble-screen.tsx';
import { troubleWords } from '#tab/screens/trouble-words.ts';
import { useText } from '#tab/text/text-context.tsx';
import { WaitingPerson } from './waiting-person.tsx';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    marginTop: 0,
    marginBottom: 0,
    paddingLeft: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
  },
  result: { outlineStyle: 'none' },
});

type Result = { readonly intent: 'success' | 'error'; readonly sentence: string };

type Props = { readonly client: Client; readonly partnershipId: string };

/** Who has come without anybody knowing them, and what a coordinator says about it. */
export function WaitingPage({ client, partnershipId }: Props) {
  const styles = useStyles();
  const words = useText();
  const { text } = words;
  const [result, setResult] = useState<Result | null>(null);
  const resultBar = useRef<HTMLDivElement>(null);
  const list = useFetched(useCallback(() => client.waiting(partnershipId), [client, partnershipId]));
  const overview = useFetched(useCallback(() => client.overview(partnershipId), [client, partnershipId]));
  useRefresh(list.refresh);
  useEffect(() => {
    if (result) resultBar.current?.focus();
  }, [result]);
  if (!list.value || !overview.value) {
    const trouble = list.trouble ?? overview.trouble;
    const retry = () => {
      list.refresh();
      overview.refresh();
    };
    return trouble ? <TroubleScreen trouble={trouble} onRetry={retry} /> : <OverviewSkeleton />;
  }
  const save = async (choice: ClearWaiting, name: string) => {
    const answer = await client.clearWaiting(partnershipId, choice);
    setResult(
      answer.ok
        ? { intent: 'success', sentence: text.managing.waiting.saved(name) }
        : { intent: 'error', sentence: troubleWords(answer.trouble, words).text },
    );
    // After a conflict too: somebody else has changed the list.
    if (answer.ok || answer.trouble.kind === 'refused') list.refresh();
    return answer.ok;
  };
  const { waiting } = list.value;
  const known = { list: list.value, overview: overview.value };
  return (
    <PlainPage title={text.managing.waiting.heading} text={text.managing.waiting.text}>
      <div role="status" ref={resultBar} tabIndex={-1} className={styles.result}>
        {result && (
          <MessageBar intent={result.intent} layout="multiline">
            <MessageBarBody>{result.sentence}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {waiting.length === 0 && <p>{text.managing.waiting.nobody}</p>}
      <ul className={styles.list}>
        {waiting.map((person) => (
          <li key={`${person.tenantId}/${person.objectId}`}>
            <WaitingPerson person={person} known={known} onSave={save} />
          </li>
        ))}
      </ul>
    </PlainPage>
  );
}
