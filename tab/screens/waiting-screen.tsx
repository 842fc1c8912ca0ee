import { PersonClock24Regular } from '@fluentui/react-icons';
import type { Client } from '#tab/api/client.ts';
import { Action } from '#tab/controls/action.tsx';
import { useText } from '#tab/text/text-context.tsx';
import { InvitationScreen } from './invitation-screen.tsx';
import { MessageScreen } from './message-screen.tsx';

type Props = {
  readonly client: Client;
  /** What the link that was opened points at. */
  readonly subPageId: string | null;
  readonly onAgain: () => void;
};

/** For somebody from an allowed tenant whom nobody knows yet. */
export function WaitingScreen({ client, subPageId, onAgain }: Props) {
  const { text } = useText();
  const { title, text: sentence, again } = text.screens.waiting;
  const secret = invitedBy.exec(subPageId ?? '')?.[1];
  if (secret) return <InvitationScreen client={client} secret={secret} onIn={onAgain} />;
  return (
    <MessageScreen icon={<PersonClock24Regular fontSize="1em" />} title={title} text={sentence}>
      <Action look="primary" onClick={onAgain}>
        {again}
      </Action>
    </MessageScreen>
  );
}

/** `<partnershipId>//invitation/<secret>` */
const invitedBy = /^[^/]*\/\/invitation\/([\w-]+)$/;
