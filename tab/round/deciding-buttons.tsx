import type { RoundDecision } from '#bot/contract/managing-paths.ts';
import { Action } from '#tab/controls/action.tsx';
import { roundText } from '#tab/text/round-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import styles from './round-page.module.css';
import type { ShownRound } from './shown-round.ts';

/** A form that stands open below the buttons. */
export type OpenedForm = 'preview' | 'dates' | 'moved' | 'reopen';
/** A form, or a question. */
export type Opened = OpenedForm | 'close' | 'cancel';

export function isForm(opened: Opened | null): opened is OpenedForm {
  return opened !== null && opened !== 'close' && opened !== 'cancel';
}

type Props = {
  readonly shown: ShownRound;
  readonly opened: Opened | null;
  readonly isBusy: boolean;
  readonly onOpen: (opened: Opened) => void;
  readonly onDecide: (decision: RoundDecision, sentence: string) => void;
};

/** One row of buttons: what is usual first, what ends the round last. */
export function DecidingButtons({ shown, opened, isBusy, onOpen, onDecide }: Props) {
  const { own, planning, coordinating } = roundText(useText().language);
  const { round } = shown.detail;
  const { state, openedAt, meetingOn } = round;
  const isChangeable = state === 'planned' || state === 'opening' || state === 'open';
  const isUndoable = state === 'opening' && openedAt === null;
  const to = (next: Opened) => () => onOpen(next);
  if (!isChangeable && state !== 'closed') return null;
  if (isForm(opened)) return null;
  return (
    <div className={styles.buttons}>
      {state === 'planned' && (
        <Action look="primary" onClick={to('preview')}>
          {coordinating.buttons.preview}
        </Action>
      )}
      {isUndoable && (
        <Action look="primary" isBusy={isBusy} onClick={() => onDecide('undo', own.done.undone)}>
          {coordinating.buttons.undo}
        </Action>
      )}
      {state === 'open' && (
        <Action look="primary" isBusy={isBusy} onClick={() => onDecide('remind', coordinating.done.reminded)}>
          {coordinating.buttons.remind}
        </Action>
      )}
      {isChangeable && <Action onClick={to('dates')}>{own.dates.button}</Action>}
      {isChangeable && meetingOn && <Action onClick={to('moved')}>{planning.buttons.moved}</Action>}
      {state === 'open' && <Action onClick={to('close')}>{planning.buttons.close}</Action>}
      {isChangeable && <Action onClick={to('cancel')}>{planning.buttons.cancel}</Action>}
      {state === 'closed' && <Action onClick={to('reopen')}>{planning.buttons.reopen}</Action>}
    </div>
  );
}
