import { takesAnswers } from '#bot/domain/round.ts';
import { Action } from '#tab/controls/action.tsx';
import { useTold } from '#tab/fields/use-told.ts';
import { roundText } from '#tab/text/round-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { type AnswerRow, nextUnread } from './answer-rows.ts';
import { acknowledge, takeExcuseBack } from './ask-rounds.ts';
import { coordinates } from './coordinates.ts';
import styles from './request-panel.module.css';
import type { ShownRound } from './shown-round.ts';

export type RequestOpened = 'return' | 'excuse' | 'enter';

type Props = ShownRound & {
  readonly row: AnswerRow;
  readonly onOpen: (opened: RequestOpened) => void;
  readonly onDone: () => void;
};

export function RequestButtons(props: Props) {
  const { row, grid, membership, change } = props;
  const { coordinating, own } = roundText(useText().language);
  const { isOpen, isMissing, isExcused } = standing(props);
  const mayRun = coordinates(membership) && isOpen;
  const next = nextUnread(grid.rows, row.initiativeId);
  const { answers, missing } = coordinating;
  // Whoever has taken an answer may still ask about it.
  const hasTaken = row.state === 'acknowledged' && row.handledBy?.id === membership.personId;
  const mayReturn = isOpen && (row.mayAcknowledge || hasTaken);
  if (!row.mayAcknowledge && !mayReturn && !(mayRun && (isMissing || isExcused)) && !next) return null;
  return (
    <section className={styles.deciding} aria-labelledby="request-deciding">
      <h3 id="request-deciding" className={styles.heading}>
        {own.request.deciding}
      </h3>
      <div className={styles.buttons}>
        {row.mayAcknowledge && <Acknowledge {...props} />}
        {mayReturn && <Action onClick={() => props.onOpen('return')}>{answers.return}</Action>}
        {mayRun && isMissing && <Action onClick={() => props.onOpen('enter')}>{own.request.enter}</Action>}
        {mayRun && isMissing && <Action onClick={() => props.onOpen('excuse')}>{missing.excuse}</Action>}
        {mayRun && isExcused && <TakeBack {...props} />}
        {next && (
          <Action look="subtle" onClick={() => change({ initiative: next.initiativeId })}>
            {own.request.next}
          </Action>
        )}
      </div>
      {hasTaken && mayReturn && <p className={styles.quiet}>{own.request.noUndo}</p>}
    </section>
  );
}

function standing({ row, detail }: Props) {
  const { state } = row;
  return {
    isOpen: takesAnswers(detail.round),
    isMissing: state === 'not_started' || state === 'draft' || state === 'returned',
    isExcused: state === 'excused',
  };
}

/** Takes the version that is on the screen; a newer one that came meanwhile is refused, and shown instead. */
function Acknowledge({ client, membership, roundId, row, onDone }: Props) {
  const { answers } = roundText(useText().language).coordinating;
  const { isBusy, press } = useTold();
  const asking = { client, partnership: membership.id };
  const { initiativeId, version } = row;
  if (version === null) return null;
  const ask = () => acknowledge(asking, { roundId, initiativeId }, version);
  return (
    <Action
      look="primary"
      isBusy={isBusy}
      onClick={() => press({ ask, sentence: answers.acknowledged, after: onDone })}
    >
      {answers.acknowledge}
    </Action>
  );
}

function TakeBack({ client, membership, roundId, row, onDone }: Props) {
  const { missing } = roundText(useText().language).coordinating;
  const { isBusy, press } = useTold();
  const asking = { client, partnership: membership.id };
  const ask = () => takeExcuseBack(asking, { roundId, initiativeId: row.initiativeId });
  return (
    <Action isBusy={isBusy} onClick={() => press({ ask, sentence: missing.askedAgain, after: onDone })}>
      {missing.takeBack}
    </Action>
  );
}
