import { Button, Spinner, Textarea } from '@fluentui/react-components';
import { SendFilled } from '@fluentui/react-icons';
import { useState } from 'react';
import styles from './composer.module.css';
import { useTrialWords } from './trial-words.tsx';

type Props = {
  readonly isChannel: boolean;
  readonly suggestions: readonly string[];
  readonly isBusy: boolean;
  readonly onSend: (words: string) => void;
};

/** Where one writes, with the words that lead on. Enter sends, Shift+Enter begins a new line, as in Teams. */
export function Composer({ isChannel, suggestions, isBusy, onSend }: Props) {
  const { text } = useTrialWords();
  const [draft, setDraft] = useState('');
  const send = (said: string) => {
    if (said.trim() === '' || isBusy) return;
    onSend(said.trim());
    setDraft('');
  };
  const label = isChannel ? text.chat.inputChannel : text.chat.input;
  const words = suggestions.map((word) => (isChannel ? text.chat.mention(word) : word));
  return (
    <div className={styles.composer}>
      <fieldset className={styles.suggestions} aria-label={text.chat.suggestions}>
        {words.map((word) => (
          <Button key={word} size="small" shape="circular" disabledFocusable={isBusy} onClick={() => send(word)}>
            {word}
          </Button>
        ))}
        {isBusy && <Spinner size="extra-tiny" label={text.chat.sending} />}
      </fieldset>
      <form
        className={styles.line}
        onSubmit={(event) => {
          event.preventDefault();
          send(draft);
        }}
      >
        <Textarea
          className={styles.input}
          rows={1}
          resize="none"
          value={draft}
          placeholder={label}
          aria-label={label}
          onChange={(_, { value }) => setDraft(value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            send(draft);
          }}
        />
        <Button
          type="submit"
          appearance="primary"
          icon={<SendFilled />}
          aria-label={text.chat.send}
          disabledFocusable={isBusy}
        />
      </form>
    </div>
  );
}
