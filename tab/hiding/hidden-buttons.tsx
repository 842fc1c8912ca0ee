import type { RedactionShown } from '#bot/contract/redactions.ts';
import { Action } from '#tab/controls/action.tsx';
import { hidingText } from '#tab/text/hiding-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './hiding.module.css';

type Props = {
  readonly isOpen: boolean;
  readonly isBusy: boolean;
  readonly state: RedactionShown['state'];
  /** Which one, for those who hear the buttons one after the other. */
  readonly about: string;
  readonly read: () => void;
  readonly close: () => void;
  readonly decide: (decision: 'kept') => void;
  readonly onRelease: () => void;
};

/** What whoever acts for the controller can do: read it, leave it hidden, show it again. */
export function HiddenButtons({ isOpen, isBusy, state, about, read, close, decide, onRelease }: Props) {
  const said = hidingText(useText().language);
  const verb = isOpen ? said.hideAgain : said.read;
  return (
    <div className={styles.buttons}>
      <Action label={`${verb}: ${about}`} isBusy={isBusy} onClick={isOpen ? close : read}>
        {verb}
      </Action>
      {state === 'reported' && (
        <Action label={`${said.keep}: ${about}`} isBusy={isBusy} onClick={() => decide('kept')}>
          {said.keep}
        </Action>
      )}
      <Action look="subtle" label={`${said.release}: ${about}`} onClick={onRelease}>
        {said.release}
      </Action>
    </div>
  );
}
