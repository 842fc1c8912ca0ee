import { Notice } from '#tab/controls/notice.tsx';
import { Form } from '#tab/fields/form.tsx';
import { useSay } from '#tab/fields/said.tsx';
import { roundText } from '#tab/text/round-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { reopen } from './ask-rounds.ts';
import { DateInputs } from './date-inputs.tsx';
import styles from './round-page.module.css';
import type { RoundFormProps } from './shown-round.ts';
import { type DateField, noDates } from './typed-dates.ts';
import { useRoundForm } from './use-round-form.ts';

const fields: readonly DateField[] = ['dueOn', 'dueTime', 'graceUntil', 'graceTime'];

/** A closed round is open once more, until new dates; what it said stays beside it. */
export function ReopenRound({ client, membership, detail, onDone, onCancel }: RoundFormProps) {
  const { planning } = roundText(useText().language);
  const say = useSay();
  const { id } = detail.round;
  const state = useRoundForm({
    first: noDates,
    check: ({ dueOn }) => (dueOn === '' ? [{ field: 'dueOn', sentence: planning.days.dueOn.missing }] : []),
    send: ({ dueOn, dueTime, graceUntil, graceTime }) =>
      reopen({ client, partnership: membership.id }, id, {
        dueOn,
        dueTime: dueTime || null,
        graceUntil: graceUntil || null,
        graceTime: graceTime || null,
      }),
    onKept: () => {
      say('success', planning.reopen.saved);
      onDone();
    },
  });
  const { typed, problems, refusal, isBusy } = state;
  const elsewhere = problems
    .filter(({ field }) => !fields.some((each) => each === field))
    .map(({ sentence }) => sentence);
  const said = refusal ?? elsewhere.join(' ');
  return (
    <div className={styles.card}>
      <Form
        title={planning.reopen.title}
        save={planning.reopen.save}
        isBusy={isBusy}
        problems={problems.length}
        onSave={state.save}
        onCancel={onCancel}
      >
        <p>{planning.reopen.sentence}</p>
        <DateInputs
          fields={fields}
          typed={typed}
          problems={problems}
          type={state.type}
          required={['dueOn']}
          hints={{ graceUntil: planning.dates.graceHint }}
        />
        {said && (
          <div role="alert">
            <Notice intent="error">{said}</Notice>
          </div>
        )}
      </Form>
    </div>
  );
}
