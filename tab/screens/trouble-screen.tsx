import { PlugDisconnected24Regular } from '@fluentui/react-icons';
import type { Trouble } from '#tab/api/trouble.ts';
import { Action } from '#tab/controls/action.tsx';
import { useText } from '#tab/text/text-context.tsx';
import { MessageScreen } from './message-screen.tsx';
import { troubleWords } from './trouble-words.ts';
import { useRefusals } from './use-refusals.ts';

type Props = { readonly trouble: Trouble; readonly level?: 'page' | 'section'; readonly onRetry: () => void };

/** A page that could not come, why, and what one can do. */
export function TroubleScreen({ trouble, level = 'page', onRetry }: Props) {
  const words = useText();
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
