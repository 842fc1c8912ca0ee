import { Notice } from '#tab/controls/notice.tsx';
import { Form } from '#tab/fields/form.tsx';
import { useSay } from '#tab/fields/said.tsx';
import { roundText } from '#tab/text/round-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { moveMeetingTo } from './ask-rounds.ts';
import { DateInputs } from './date-inputs.tsx';
import styles from './round-page.module.css';
import type { RoundFormProps } from './shown-round.ts';
import { noDates } from './typed-dates.ts';
import { useRoundForm } from './use-round-form.ts';

/** The meeting that the round serves is held on another day: dates are proposed, and nothing is changed yet. */
export function MoveMeeting({ client, membership, detail, onDone, onCancel }: RoundFormProps) {
  const { planning } = roundText(useText().language);
  const say = useSay();
  const { round } = detail;
  const state = useRoundForm({
    first: { ...noDates, meetingOn: round.meetingOn ?? '' },
    check: ({ meetingOn }) => (meetingOn === '' ? [{ field: 'meetingOn', sentence: planning.moved.missing }] : []),
    send: ({ meetingOn }) => moveMeetingTo({ client, partnership: membership.id }, round.id, meetingOn),
    onKept: () => {
      say('success', planning.moved.saved);
      onDone();
    },
  });
  const { typed, problems, refusal, isBusy } = state;
  const elsewhere = problems.filter(({ field }) => field !== 'meetingOn').map(({ sentence }) => sentence);
  const said = refusal ?? elsewhere.join(' ');
  return (
    <div className={styles.card}>
      <Form
        title={planning.moved.title}
        save={planning.moved.save}
        isBusy={isBusy}
        problems={problems.length}
        onSave={state.save}
        onCancel={onCancel}
      >
        <p>{planning.moved.sentence}</p>
        <DateInputs
          fields={['meetingOn']}
          typed={typed}
          problems={problems}
          type={state.type}
          required={['meetingOn']}
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
