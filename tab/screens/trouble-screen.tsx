import { PlugDisconnected24Regular } from '@fluentui/react-icons';
import { lazy, Suspense, useEffect, useRef } from 'react';
import type { Trouble } from '#tab/api/trouble.ts';
import { lookOften } from '#tab/app/look-often.ts';
import { Action } from '#tab/controls/action.tsx';
import { useText } from '#tab/text/text-context.tsx';
import { MessageScreen } from './message-screen.tsx';
import { troubleWords } from './trouble-words.ts';
import { useRefusals } from './use-refusals.ts';

const ConsentScreen = lazy(async () => ({ default: (await import('./consent-screen.tsx')).ConsentScreen }));

type Props = { readonly trouble: Trouble; readonly level?: 'page' | 'section'; readonly onRetry: () => void };

/** A page that could not come, why, and what one can do. */
export function TroubleScreen(props: Props) {
  if (props.trouble.kind !== 'consent') return <Told {...props} />;
  return (
    <Suspense>
      <ConsentScreen onRetry={props.onRetry} />
    </Suspense>
  );
}

function Told({ trouble, level = 'page', onRetry }: Props) {
  const words = useText();
  useRetry(trouble, onRetry);
  const refusals = useRefusals(trouble.kind === 'refused');
  const { title, text, reference } = troubleWords(trouble, words, refusals);
  return (
    <MessageScreen
      level={level}
      icon={<PlugDisconnected24Regular fontSize="1em" />}
      title={title}
      text={text}
      small={reference && words.text.reference(reference)}
    >
      <Action look="primary" onClick={onRetry}>
        {words.text.tryAgain}
      </Action>
    </MessageScreen>
  );
}

/** Where there is no connection, it is also tried again by itself. */
function useRetry({ kind }: Trouble, onRetry: () => void): void {
  const newest = useRef(onRetry);
  newest.current = onRetry;
  useEffect(() => (kind === 'unreachable' ? lookOften(() => newest.current()) : undefined), [kind]);
}
