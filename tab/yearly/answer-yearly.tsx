import { useState } from 'react';
import { Action } from '#tab/controls/action.tsx';
import { Confirm } from '#tab/fields/confirm.tsx';
import { Form } from '#tab/fields/form.tsx';
import { useSay } from '#tab/fields/said.tsx';
import { TextField } from '#tab/fields/text-field.tsx';
import { usePress } from '#tab/fields/use-press.ts';
import styles from '#tab/meeting/meeting-page.module.css';
import { useText } from '#tab/text/text-context.tsx';
import { troubleSentence } from '#tab/text/trouble-sentence.ts';
import { yearlyText } from '#tab/text/yearly-text.ts';
import { decideYearly } from './ask-yearly.ts';
import type { DecidingProps } from './yearly-deciding.tsx';

/** One organisation's answer to the edition that lies with it: yes, or back with a reason. */
export function AnswerYearly(props: DecidingProps) {
  const { language } = useText();
  const { said, own } = yearlyText(language);
  const [open, setOpen] = useState<'approve' | 'refuse' | null>(null);
  const { isBusy, approve } = useApproving(props, () => setOpen(null));
  return (
    <>
      <p>{own.yourAnswer(said.edition(props.draft.edition))}</p>
      {open !== 'refuse' && (
        <div className={styles.buttons}>
          <Action look="primary" onClick={() => setOpen('approve')}>
            {said.buttons.approve}
          </Action>
          <Action onClick={() => setOpen('refuse')}>{said.buttons.refuse}</Action>
        </div>
      )}
      {open === 'approve' && (
        <Confirm
          title={own.approveSure}
          text={own.approveSureText}
          yes={said.buttons.approve}
          no={own.no}
          isBusy={isBusy}
          onYes={approve}
          onNo={() => setOpen(null)}
        />
      )}
      {open === 'refuse' && <SendBack {...props} onCancel={() => setOpen(null)} />}
    </>
  );
}

function useApproving({ asking, draft, onChanged }: DecidingProps, after: () => void) {
  const words = useText();
  const { said } = yearlyText(words.language);
  const say = useSay();
  const [isBusy, press] = usePress();
  const approve = () =>
    press(async () => {
      const answer = await decideYearly(asking, { kind: 'approve', edition: draft.edition });
      if (answer.ok) say('success', said.done.approved);
      else say('error', troubleSentence(answer.trouble, words));
      after();
      onChanged();
    });
  return { isBusy, approve };
}

/** What was typed stays where it is refused. */
function SendBack({ asking, draft, onChanged, onCancel }: DecidingProps & { readonly onCancel: () => void }) {
  const words = useText();
  const { said, own } = yearlyText(words.language);
  const say = useSay();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, press] = usePress();
  const send = async () => {
    const answer = await decideYearly(asking, { kind: 'refuse', edition: draft.edition, reason });
    if (!answer.ok) {
      const { trouble } = answer;
      const isReason = trouble.kind === 'refused' && trouble.code === 'invalid_input';
      return setProblem(isReason ? own.reasonMissing : troubleSentence(trouble, words));
    }
    say('success', said.done.refused);
    onChanged();
  };
  return (
    <Form
      title={said.buttons.refuse}
      save={said.buttons.refuse}
      isBusy={isBusy}
      problems={problem === null ? 0 : 1}
      onSave={() => press(send)}
      onCancel={onCancel}
    >
      <TextField
        label={own.reason}
        hint={own.reasonHint}
        isRequired
        rows={3}
        value={reason}
        onChange={setReason}
        problem={problem ?? undefined}
      />
    </Form>
  );
}
