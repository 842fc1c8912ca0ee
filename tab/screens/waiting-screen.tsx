import { Button } from '@fluentui/react-components';
import { PersonClock24Regular } from '@fluentui/react-icons';
import { useText } from '#tab/text/text-context.tsx';
import { MessageScreen } from './message-screen.tsx';

/** For somebody from an allowed tenant whom nobody knows yet. */
export function WaitingScreen({ onAgain }: { onAgain: () => void }) {
  const { text } = useText();
  const { title, text: sentence, again } = text.screens.waiting;
  return (
    <MessageScreen icon={<PersonClock24Regular fontSize="1em" />} title={title} text={sentence}>
      <Button appearance="primary" onClick={onAgain}>
        {again}
      </Button>
    </MessageScreen>
  );
}
