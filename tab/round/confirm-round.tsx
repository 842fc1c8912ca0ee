import { Confirm } from '#tab/fields/confirm.tsx';
import { groupText } from '#tab/text/group-text.ts';
import { roundText } from '#tab/text/round-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import type { ShownRound } from './shown-round.ts';

type Props = {
  readonly what: 'close' | 'cancel';
  readonly shown: ShownRound;
  readonly isBusy: boolean;
  /** With what is said once it is done. */
  readonly onYes: (sentence: string) => void;
  readonly onNo: () => void;
};

/** Asks before a round ends: who stands without a status then, or who is told. */
export function ConfirmRound({ what, shown, isBusy, onYes, onNo }: Props) {
  const { language } = useText();
  const { planning } = roundText(language);
  const { grid, detail } = shown;
  const { missing } = grid.totals;
  const { close, cancel } = planning;
  const isAsked = detail.round.state === 'open';
  const text =
    what === 'close'
      ? [close.sentence, missing > 0 && close.missing(missing)]
      : [isAsked ? cancel.sentence.asked : cancel.sentence.nobody, cancel.final];
  return (
    <Confirm
      title={planning[what].title}
      text={text.filter(Boolean).join(' ')}
      yes={planning[what].yes}
      no={groupText(language).own.cancel}
      isBusy={isBusy}
      onYes={() => onYes(planning[what].done)}
      onNo={onNo}
    />
  );
}
