import { Button, Field } from '@fluentui/react-components';
import styles from './app-choices.module.css';
import { demoApi } from './demo-api.ts';
import type { TrialConversation, TrialPerson } from './read-demo.ts';
import { useTrialWords } from './trial-words.tsx';

type Props = {
  readonly person: TrialPerson;
  readonly chat: TrialConversation | null;
  /** The channel that is open, or null. */
  readonly channel: TrialConversation | null;
};

/** Who has the app: the person one is, and the channel one is in. */
export function AppChoices({ person, chat, channel }: Props) {
  const { text } = useTrialWords();
  const where = { personId: person.id };
  return (
    <div className={styles.choices}>
      {chat && (
        <AppChoice
          label={text.app.with(person.name)}
          isAdded={chat.isInstalled === true}
          onChange={(isAdded) => void demoApi.setApp({ ...where, channelId: null }, isAdded)}
        />
      )}
      {channel && (
        <AppChoice
          label={text.app.inChannel(channel.name)}
          isAdded={channel.isInstalled === true}
          onChange={(isAdded) => void demoApi.setApp({ ...where, channelId: channel.id }, isAdded)}
        />
      )}
    </div>
  );
}

type AppChoiceProps = {
  readonly label: string;
  readonly isAdded: boolean;
  readonly onChange: (isAdded: boolean) => void;
};

function AppChoice({ label, isAdded, onChange }: AppChoiceProps) {
  const { text } = useTrialWords();
  return (
    <Field label={label} size="small">
      {(field) => (
        <Button {...field} size="small" onClick={() => onChange(!isAdded)}>
          {isAdded ? text.app.remove : text.app.add}
        </Button>
      )}
    </Field>
  );
}
