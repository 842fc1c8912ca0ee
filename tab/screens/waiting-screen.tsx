import { PersonClock24Regular } from '@fluentui/react-icons';
import { Action } from '#tab/controls/action.tsx';
import { useText } from '#tab/text/text-context.tsx';
import { MessageScreen } from './message-screen.tsx';

/** For somebody from an allowed tenant whom nobody knows yet. */
export function WaitingScreen({ onAgain }: { onAgain: () => void }) {
  const { text } = useText();
  const { title, text: sentence, again } = text.screens.waiting;
  return (
    <MessageScreen icon={<PersonClock24Regular fontSize="1em" />} title={title} text={sentence}>
      <Action look="primary" onClick={onAgain}>
        {again}
      </Action>
    </MessageScreen>
  );
}
