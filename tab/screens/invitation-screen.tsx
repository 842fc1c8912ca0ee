import { PersonAdd24Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { registerPaths } from '#bot/contract/register.ts';
import type { Client } from '#tab/api/client.ts';
import { Action } from '#tab/controls/action.tsx';
import { Notice } from '#tab/controls/notice.tsx';
import { usePress } from '#tab/fields/use-press.ts';
import { daInvitation } from '#tab/text/da-invitation.ts';
import { enInvitation } from '#tab/text/en-invitation.ts';
import { useText } from '#tab/text/text-context.tsx';
import { troubleSentence } from '#tab/text/trouble-sentence.ts';
import { MessageScreen } from './message-screen.tsx';

type Props = { readonly client: Client; readonly secret: string; readonly onIn: () => void };

/** Somebody has opened the link they were given; a press and not the opening uses it, as previews open links too. */
export function InvitationScreen({ client, secret, onIn }: Props) {
  const words = useText();
  const own = words.language === 'da' ? daInvitation : enInvitation;
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, press] = usePress();
  const accept = () =>
    press(async () => {
      const answer = await client.post(registerPaths.accept, { secret });
      if (answer.ok) return onIn();
      setRefusal(troubleSentence(answer.trouble, words));
    });
  return (
    <MessageScreen icon={<PersonAdd24Regular fontSize="1em" />} title={own.title} text={own.text}>
      {refusal && <Notice intent="error">{refusal}</Notice>}
      <Action look="primary" isBusy={isBusy} onClick={accept}>
        {isBusy ? own.busy : own.yes}
      </Action>
    </MessageScreen>
  );
}
