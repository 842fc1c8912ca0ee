import { Chat20Regular } from '@fluentui/react-icons';
import { openInTeams } from '#tab/host/teams.ts';
import { useText } from '#tab/text/text-context.tsx';
import { Action } from './action.tsx';

/** The way back to the chat with the bot. https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-teams */
export function OpenChat({ botId }: { readonly botId: string }) {
  const { text } = useText();
  const chat = `https://teams.microsoft.com/l/chat/0/0?users=28:${botId}`;
  return (
    <Action look="subtle" icon={<Chat20Regular />} onClick={() => void openInTeams(chat)}>
      {text.openChat}
    </Action>
  );
}
