import { useState } from 'react';
import type { MinutesVersion } from '#bot/contract/minutes.ts';
import { type MinutesAnswerKind, minutesLimits } from '#bot/domain/minutes.ts';
import { formatWeekday } from '#bot/text/format.ts';
import { Action } from '#tab/controls/action.tsx';
import { Form } from '#tab/fields/form.tsx';
import { TextField } from '#tab/fields/text-field.tsx';
import { useTold } from '#tab/fields/use-told.ts';
import { minutesText } from '#tab/text/minutes-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { answerMinutes } from './ask-minutes.ts';
import styles from './meeting-page.module.css';
import type { MeetingPageProps } from './meeting-page.tsx';

type Props = MeetingPageProps & { readonly shown: MinutesVersion; readonly onAnswered: () => void };

/** Approve or remark, for those who are asked; changeable until the deadline. */
export function AnswerMinutes({ client, membership, meetingId, shown, onAnswered }: Props) {
  const { language } = useText();
  const { said, own } = minutesText(language);
  const [isRemarking, setIsRemarking] = useState(false);
  const { isBusy, press } = useTold();
  const { version, mine, mayAnswer, dueOn, isSilenceApproval } = shown;
  if (!mayAnswer) return mine && <p>{said.mine[mine.answer]}</p>;
  const of = { client, partnership: membership.id, meetingId };
  const answer = (kind: MinutesAnswerKind, note: string) =>
    press({
      ask: () => answerMinutes(of, { version, answer: kind, note }),
      sentence: own.answered[kind],
      after: () => {
        setIsRemarking(false);
        onAnswered();
      },
    });
  const silence = isSilenceApproval ? said.asks.silenceApproves : said.asks.silenceApprovesNot;
  return (
    <div className={styles.section}>
      <p>{`${said.asks.until(formatWeekday(dueOn, language))} ${silence}`}</p>
      {mine && <p>{said.mine[mine.answer]}</p>}
      {!isRemarking && (
        <div className={styles.buttons}>
          <Action look="primary" isBusy={isBusy} onClick={() => answer('approved', '')}>
            {said.buttons.approve}
          </Action>
          <Action onClick={() => setIsRemarking(true)}>{own.remark}</Action>
        </div>
      )}
      {isRemarking && (
        <Remark
          first={mine?.note ?? ''}
          isBusy={isBusy}
          onSend={(note) => answer('remark', note)}
          onCancel={() => setIsRemarking(false)}
        />
      )}
    </div>
  );
}

type RemarkProps = {
  readonly first: string;
  readonly isBusy: boolean;
  readonly onSend: (note: string) => void;
  readonly onCancel: () => void;
};

function Remark({ first, isBusy, onSend, onCancel }: RemarkProps) {
  const { language } = useText();
  const { said, own } = minutesText(language);
  const [note, setNote] = useState(first);
  const [problem, setProblem] = useState<string>();
  const send = () => {
    const isWrong = note.trim() === '' || note.length > minutesLimits.note;
    setProblem(isWrong ? said.note.missing : undefined);
    if (!isWrong) onSend(note);
  };
  return (
    <Form
      title={own.remark}
      save={said.buttons.remark}
      isBusy={isBusy}
      problems={problem ? 1 : 0}
      onSave={send}
      onCancel={onCancel}
    >
      <TextField
        label={said.note.label}
        hint={said.asks.remarkGoesTo}
        isRequired
        rows={4}
        value={note}
        problem={problem}
        onChange={setNote}
      />
    </Form>
  );
}
