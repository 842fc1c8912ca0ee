import { Button } from '@fluentui/react-components';
import styles from './app-missing.module.css';
import { demoApi } from './demo-api.ts';
import type { TrialConversation } from './read-demo.ts';
import { useTrialWords } from './trial-words.tsx';

type Props = { readonly conversation: TrialConversation; readonly personId: string };

/** Says that the app is not here, so that nobody waits for the bot, and adds it. */
export function AppMissing({ conversation, personId }: Props) {
  const { text } = useTrialWords();
  const { kind, id, isInstalled } = conversation;
  const channelId = kind === 'channel' ? id : null;
  const why = isInstalled === null ? text.app.neverHere : text.app.removedHere;
  return (
    <div className={styles.missing}>
      <p>{channelId === null ? why : text.app.notInChannel}</p>
      <Button size="small" onClick={() => void demoApi.setApp({ personId, channelId }, true)}>
        {text.app.add}
      </Button>
    </div>
  );
}
