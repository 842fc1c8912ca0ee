import { useEffect, useId, useRef } from 'react';
import { Action } from '#tab/controls/action.tsx';
import styles from './confirm.module.css';

type Props = {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  readonly isBusy: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
};

/** Asks before what cannot be undone. The browser's own dialog: it holds the focus, and Escape means no. */
export function Confirm({ title, text, yes, no, isBusy, onYes, onNo }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onCancel={onNo}
    >
      <h2 id={`${id}-title`} className={styles.title}>
        {title}
      </h2>
      <p id={`${id}-text`}>{text}</p>
      <div className={styles.buttons}>
        <Action onClick={onNo}>{no}</Action>
        <Action look="primary" isBusy={isBusy} onClick={onYes}>
          {yes}
        </Action>
      </div>
    </dialog>
  );
}
