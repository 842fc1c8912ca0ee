import { useRef } from 'react';
import { Notice } from '#tab/controls/notice.tsx';
import { Form } from '#tab/fields/form.tsx';
import { useSay } from '#tab/fields/said.tsx';
import { SideBySide } from '#tab/fields/side-by-side.tsx';
import { roundText } from '#tab/text/round-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { askRound, saveDates } from './ask-rounds.ts';
import { DateInputs } from './date-inputs.tsx';
import styles from './round-page.module.css';
import type { RoundFormProps } from './shown-round.ts';
import { type DateField, dateDifferences, dateFields, datesIn, typedDates, wishedDates } from './typed-dates.ts';
import { problemOf, useRoundForm } from './use-round-form.ts';

/** Other dates, such as a longer time to answer. Once it is open, the day it opened on is history. */
export function ChangeDates({ client, membership, detail, onDone, onCancel }: RoundFormProps) {
  const { language } = useText();
  const { own, planning } = roundText(language);
  const say = useSay();
  const { round } = detail;
  const seen = useRef(datesIn(round));
  const asking = { client, partnership: membership.id };
  const state = useRoundForm({
    first: typedDates(round),
    send: (typed) => saveDates(asking, round.id, { dates: wishedDates(typed), seen: seen.current }),
    fresh: async () => {
      const answer = await askRound(asking, round.id);
      if (!answer.ok) return null;
      seen.current = datesIn(answer.value.round);
      return typedDates(answer.value.round);
    },
    onKept: () => {
      say('success', round.state === 'open' ? `${own.done.dates} ${planning.dates.told}` : own.done.dates);
      onDone();
    },
  });
  const { typed, problems, theirs, refusal, isBusy } = state;
  const fields: readonly DateField[] = round.state === 'planned' ? dateFields : dateFields.slice(1);
  const hidden = round.state === 'planned' ? undefined : problemOf(problems, 'opensOn');
  return (
    <div className={styles.card}>
      <Form
        level={2}
        title={own.dates.title}
        save={planning.dates.save}
        isBusy={isBusy}
        problems={problems.length}
        onSave={state.save}
        onCancel={onCancel}
      >
        {theirs && <SideBySide differences={dateDifferences(theirs, typed, language)} onTake={state.take} />}
        <DateInputs
          fields={fields}
          typed={typed}
          problems={problems}
          type={state.type}
          hints={{ graceUntil: planning.dates.graceHint }}
        />
        {(refusal ?? hidden) && (
          <div role="alert">
            <Notice intent="error">{refusal ?? hidden ?? ''}</Notice>
          </div>
        )}
      </Form>
    </div>
  );
}
