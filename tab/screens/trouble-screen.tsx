import {
  CloudError24Regular,
  LockClosed24Regular,
  ShieldKeyhole24Regular,
  WifiOff24Regular,
} from '@fluentui/react-icons';
import type { Trouble } from '#tab/api/trouble.ts';
import { Action } from '#tab/controls/action.tsx';
import { useText } from '#tab/text/text-context.tsx';
import { MessageScreen } from './message-screen.tsx';
import { troubleWords } from './trouble-words.ts';

const icons: Readonly<Record<Trouble['kind'], typeof LockClosed24Regular>> = {
  unreachable: WifiOff24Regular,
  consent: ShieldKeyhole24Regular,
  sign_in: LockClosed24Regular,
  refused: LockClosed24Regular,
  failed: CloudError24Regular,
};

type Props = { readonly trouble: Trouble; readonly level?: 'page' | 'section'; readonly onRetry: () => void };

/** A page that could not come, why, and what one can do. */
export function TroubleScreen({ trouble, level = 'page', onRetry }: Props) {
  const words = useText();
  const { title, text, reference } = troubleWords(trouble, words);
  const Icon = icons[trouble.kind];
  return (
    <MessageScreen
      level={level}
      icon={<Icon fontSize="1em" />}
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
