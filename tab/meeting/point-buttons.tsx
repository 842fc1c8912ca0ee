import { ArrowDown16Regular, ArrowUp16Regular } from '@fluentui/react-icons';
import { Action } from '#tab/controls/action.tsx';
import { groupText } from '#tab/text/group-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './meeting-page.module.css';

type Props = {
  readonly id: string;
  readonly title: string;
  readonly isBusy: boolean;
  /** Null where it stands first or last. */
  readonly onUp: (() => void) | null;
  readonly onDown: (() => void) | null;
  readonly onChange: () => void;
  readonly onPutOff: () => void;
  readonly onRemove: () => void;
};

/** What can be done to one point, by keyboard as by hand; each button says which point it is about. */
export function PointButtons({ id, title, isBusy, onUp, onDown, onChange, onPutOff, onRemove }: Props) {
  const { language } = useText();
  const { agenda: said } = groupText(language);
  return (
    <div className={styles.buttons}>
      <Action
        id={`up-${id}`}
        icon={<ArrowUp16Regular />}
        label={said.up(title)}
        isBusy={isBusy || !onUp}
        onClick={() => onUp?.()}
      />
      <Action
        id={`down-${id}`}
        icon={<ArrowDown16Regular />}
        label={said.down(title)}
        isBusy={isBusy || !onDown}
        onClick={() => onDown?.()}
      />
      <Action look="subtle" label={said.change(title)} onClick={onChange}>
        {said.changeShort}
      </Action>
      <Action look="subtle" label={said.putOff(title)} isBusy={isBusy} onClick={onPutOff}>
        {said.putOffShort}
      </Action>
      <Action look="subtle" label={said.remove(title)} isBusy={isBusy} onClick={onRemove}>
        {said.removeShort}
      </Action>
    </div>
  );
}
